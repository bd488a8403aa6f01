package io.cascata.standalone.demo;

import io.cascata.command.visitor.IdentifyVisitor;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.value.Person;
import java.time.Instant;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** Who came to the website without a name, and in the end left one: a few of them. */
final class Visitors {

    private static final double IDENTIFIED = 0.3;
    private static final int DAY = 86_400;

    private final DemoCompany company;
    private final DemoSettings settings;

    Visitors(DemoCompany company, DemoSettings settings) {
        this.company = company;
        this.settings = settings;
    }

    /** The visitor that a touch is of; none where somebody is known or where it was no visit. */
    static @Nullable String of(DemoTouch touch) {
        return touch.contact() == null && touch.channel().equals("Website")
                ? "visitor-" + touch.account().id()
                : null;
    }

    void tell(Story story) {
        var last = new LinkedHashMap<DemoAccount, Instant>();
        company.touches().stream()
                .filter(touch -> of(touch) != null)
                .forEach(touch -> last.put(touch.account(), touch.at()));
        last.forEach((account, at) -> {
            var dice = Dice.apart(settings.seed(), "visitor " + account.id(), 0);
            var contact = account.contacts().getFirst();
            if (dice.chance(IDENTIFIED) && contact.created().isBefore(at)) {
                var visitor = new VisitorId("visitor-" + account.id());
                var identify = new IdentifyVisitor(visitor, Person.of(new ContactId(contact.id())));
                story.tell(visitor + " identified", at.plusSeconds(dice.between(60, DAY)), "website", identify);
            }
        });
    }
}
