package io.cascata.command.scoring;

import static java.util.Objects.requireNonNull;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.visitor.Identities;
import io.cascata.command.visitor.KnownVisitor;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom a touch is of, as it is known now: a person, and the account, each as far as known. {@code lead} is the lead as whom
 * they were met; it may be a contact by now and still be worked as a lead.
 */
record Originator(
        ScoreId score,
        @Nullable Person person,
        @Nullable AccountId account,
        @Nullable LeadId lead) {

    static Originator of(TouchRecorded touch, Boundary boundary) {
        var met = met(touch, boundary);
        if (met == null) {
            var visitor = touch.visitor();
            var unnamed = visitor == null ? ScoreId.of(requireNonNull(touch.account())) : ScoreId.of(visitor);
            return new Originator(unnamed, null, touch.account(), null);
        }
        var person = Identities.of(met, boundary);
        var account = account(person, boundary).orElse(touch.account());
        return new Originator(person.score(), person, account, met.lead());
    }

    static Originator of(Person person, Boundary boundary) {
        return new Originator(person.score(), person, account(person, boundary).orElse(null), person.lead());
    }

    /** The traits of a contact; those of others are told by whoever knows them. */
    Optional<Traits> traits(Boundary boundary) {
        return contact(person, boundary)
                .map(contact -> Traits.of(
                        contact.profile(),
                        account == null
                                ? null
                                : KnownAccount.find(boundary, account)
                                        .map(KnownAccount::profile)
                                        .orElse(null)));
    }

    private static @Nullable Person met(TouchRecorded touch, Boundary boundary) {
        var visitor = touch.visitor();
        return touch.person() == null && visitor != null ? KnownVisitor.person(boundary, visitor) : touch.person();
    }

    private static Optional<AccountId> account(Person person, Boundary boundary) {
        return contact(person, boundary).map(KnownContact::account);
    }

    private static Optional<KnownContact> contact(@Nullable Person person, Boundary boundary) {
        return person == null || person.contact() == null
                ? Optional.empty()
                : KnownContact.find(boundary, person.contact());
    }
}
