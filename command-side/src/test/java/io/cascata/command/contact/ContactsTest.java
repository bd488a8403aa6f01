package io.cascata.command.contact;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;
import static io.cascata.command.contact.ContactRefusal.CONTACT_EXISTS;
import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactJoinedAccount;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.PhoneNumber;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making people known, putting right what is known of them, and where they belong. */
class ContactsTest {

    private static final ContactId ANN = new ContactId("ann");
    private static final AccountId ACME = new AccountId("acme");
    private static final AccountId INITECH = new AccountId("initech");
    private static final PersonProfile PROFILE =
            new PersonProfile(new PersonName("Ann Lee"), new EmailAddress("ann@acme.com"), null, "HR VP");
    private static final PersonProfile PROMOTED = new PersonProfile(
            new PersonName("Ann Lee"), new EmailAddress("ann@acme.com"), new PhoneNumber("+1 555"), "CHRO");

    @Test
    @Tag("A01")
    @Tag("B17")
    void a_person_is_registered_with_the_company() {
        given().when(new RegisterContact(ANN, ACME, PROFILE)).then(new ContactRegistered(ANN, ACME, PROFILE));
    }

    @Test
    @Tag("A06")
    void a_person_may_have_no_company() {
        given().when(new RegisterContact(ANN, null, PROFILE)).then(new ContactRegistered(ANN, null, PROFILE));
    }

    @Test
    void a_company_nobody_has_registered_is_refused() {
        given().when(new RegisterContact(ANN, new AccountId("hooli"), PROFILE))
                .thenRefused(ACCOUNT_UNKNOWN, Map.of("account", "hooli"));
    }

    @Test
    void a_known_person_is_registered_without_an_event() {
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new RegisterContact(ANN, ACME, PROFILE))
                .thenNothing();
    }

    @Test
    void an_id_in_use_for_something_else_is_refused_without_naming_the_person() {
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new RegisterContact(ANN, INITECH, PROFILE))
                .thenRefused(CONTACT_EXISTS, Map.of("contact", "ann"));
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new RegisterContact(ANN, ACME, PROMOTED))
                .thenRefused(CONTACT_EXISTS, Map.of("contact", "ann"));
    }

    @Test
    void a_profile_is_revised() {
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new ReviseContactProfile(ANN, PROMOTED))
                .then(new ContactProfileRevised(ANN, PROMOTED));
    }

    @Test
    void the_same_profile_is_revised_without_an_event() {
        given(new ContactRegistered(ANN, ACME, PROFILE), new ContactProfileRevised(ANN, PROMOTED))
                .when(new ReviseContactProfile(ANN, PROMOTED))
                .thenNothing();
    }

    @Test
    void a_person_joins_a_company() {
        given(new ContactRegistered(ANN, null, PROFILE))
                .when(new JoinAccount(ANN, ACME))
                .then(new ContactJoinedAccount(ANN, ACME, null));
    }

    @Test
    void a_person_leaves_one_company_for_another() {
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new JoinAccount(ANN, INITECH))
                .then(new ContactJoinedAccount(ANN, INITECH, ACME));
    }

    @Test
    void who_belongs_there_already_joins_without_an_event() {
        given(new ContactRegistered(ANN, null, PROFILE), new ContactJoinedAccount(ANN, ACME, null))
                .when(new JoinAccount(ANN, ACME))
                .thenNothing();
    }

    @Test
    void nobody_joins_a_company_that_nobody_has_registered() {
        given(new ContactRegistered(ANN, ACME, PROFILE))
                .when(new JoinAccount(ANN, new AccountId("hooli")))
                .thenRefused(ACCOUNT_UNKNOWN);
    }

    @Test
    void nothing_is_done_for_an_unknown_person() {
        given().when(new ReviseContactProfile(ANN, PROFILE)).thenRefused(CONTACT_UNKNOWN, Map.of("contact", "ann"));
        given().when(new JoinAccount(ANN, ACME)).thenRefused(CONTACT_UNKNOWN);
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        ContactDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build())
                .given(
                        new AccountRegistered(ACME, AccountProfile.named("Acme")),
                        new AccountRegistered(INITECH, AccountProfile.named("Initech")))
                .given(events);
    }
}
