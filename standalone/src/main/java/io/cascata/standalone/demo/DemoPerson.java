package io.cascata.standalone.demo;

import org.jspecify.annotations.Nullable;

/** Who somebody is, and what is on the card. */
record DemoPerson(
        String firstName,
        String lastName,
        String email,
        @Nullable String title) {

    static DemoPerson of(DemoContact contact) {
        return new DemoPerson(contact.firstName(), contact.lastName(), contact.email(), contact.title());
    }

    /** Somebody new at a company. */
    static DemoPerson at(String domain, Dice dice) {
        var book = new NameBook(dice);
        var first = book.firstName();
        var last = book.lastName();
        var title = dice.chance(0.88) ? dice.pick(Title.ALL, Title::share).title() : null;
        return new DemoPerson(first, last, NameBook.mail(first, last, domain), title);
    }
}
