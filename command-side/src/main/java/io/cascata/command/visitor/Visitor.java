package io.cascata.command.visitor;

import io.cascata.command.decision.Boundary;
import io.cascata.events.value.Person;
import org.jspecify.annotations.Nullable;

/** A visitor as decisions see one; without a person, nobody knows yet who it is. */
record Visitor(@Nullable Person person) {

    static final Visitor UNKNOWN = new Visitor(null);

    /** Whether this person may be said to be the visitor: nobody was said to be so far, or the lead who is now a contact. */
    boolean mayBe(Person other) {
        return person == null || (person.contact() == null && other.contact() != null);
    }

    /** With who the person is by now. */
    Visitor today(Boundary boundary) {
        return person == null ? this : new Visitor(Identities.of(person, boundary));
    }
}
