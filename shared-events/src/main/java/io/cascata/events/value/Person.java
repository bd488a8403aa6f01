package io.cascata.events.value;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import org.jspecify.annotations.Nullable;

/** Somebody known: a contact, or a lead who is none yet. Exactly one of the two ids is there. */
public record Person(@Nullable ContactId contact, @Nullable LeadId lead) {

    public Person {
        if ((contact == null) == (lead == null)) {
            throw new IllegalArgumentException("a person is either a contact or a lead");
        }
    }

    public static Person of(ContactId contact) {
        return new Person(contact, null);
    }

    public static Person of(LeadId lead) {
        return new Person(null, lead);
    }

    /** The contact where there is one, otherwise the lead, otherwise nobody. */
    public static @Nullable Person of(@Nullable ContactId contact, @Nullable LeadId lead) {
        if (contact != null) {
            return of(contact);
        }
        return lead == null ? null : of(lead);
    }

    /** Whose score it is. */
    public ScoreId score() {
        return contact == null ? ScoreId.of(requireNonNull(lead)) : ScoreId.of(contact);
    }

    @Override
    public String toString() {
        return contact == null ? "lead " + lead : "contact " + contact;
    }
}
