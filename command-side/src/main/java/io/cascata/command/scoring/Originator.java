package io.cascata.command.scoring;

import static java.util.Objects.requireNonNull;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.visitor.KnownVisitor;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whom a touch is of, as it is known now: a person, and the account, each as far as known. */
record Originator(
        ScoreId score, @Nullable Person person, @Nullable AccountId account) {

    static Originator of(TouchRecorded touch, Boundary boundary) {
        var person = person(touch, boundary);
        if (person == null) {
            var visitor = touch.visitor();
            return visitor == null
                    ? new Originator(ScoreId.of(requireNonNull(touch.account())), null, touch.account())
                    : new Originator(ScoreId.of(visitor), null, touch.account());
        }
        return new Originator(person.score(), person, account(person, boundary).orElse(touch.account()));
    }

    static Originator of(Person person, Boundary boundary) {
        return new Originator(person.score(), person, account(person, boundary).orElse(null));
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

    private static @Nullable Person person(TouchRecorded touch, Boundary boundary) {
        var named = touch.person();
        return named == null && touch.visitor() != null ? KnownVisitor.person(boundary, touch.visitor()) : named;
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
