package io.cascata.command.account;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_EXISTS;
import static io.cascata.command.account.AccountRefusal.ACCOUNT_ITS_OWN_PARENT;
import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.TouchId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making companies known and putting right what is known of them. */
class AccountsTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final AccountProfile PROFILE = AccountProfile.named("Acme");
    private static final AccountProfile REVISED =
            new AccountProfile("Acme Inc.", "acme.com", "Anvils", null, "US", null, new AccountId("acme-group"));

    @Test
    void a_company_is_registered() {
        given().when(new RegisterAccount(ACME, PROFILE))
                .then(new AccountRegistered(ACME, PROFILE, List.of("name:acme")));
    }

    @Test
    @Tag("C05")
    void a_company_is_recognised_by_its_name_and_its_domain_however_they_are_written() {
        var written = new AccountProfile("ACME Corp.", "https://www.acme.com/about", null, null, null, null, null);
        given().when(new RegisterAccount(ACME, written))
                .then(new AccountRegistered(ACME, written, List.of("name:acme", "domain:acme.com")));
    }

    @Test
    void a_known_company_is_registered_without_an_event() {
        given(new AccountRegistered(ACME, PROFILE))
                .when(new RegisterAccount(ACME, PROFILE))
                .thenNothing();
        given(new AccountRegistered(ACME, PROFILE), new AccountProfileRevised(ACME, REVISED, PROFILE))
                .when(new RegisterAccount(ACME, REVISED))
                .thenNothing();
    }

    @Test
    void an_id_in_use_for_something_else_is_refused() {
        given(new AccountRegistered(ACME, PROFILE))
                .when(new RegisterAccount(ACME, REVISED))
                .thenRefused(ACCOUNT_EXISTS, Map.of("account", "acme", "name", "Acme"));
    }

    @Test
    void a_profile_is_revised_and_the_one_before_kept() {
        given(new AccountRegistered(ACME, PROFILE))
                .when(new ReviseAccountProfile(ACME, REVISED))
                .then(new AccountProfileRevised(ACME, REVISED, PROFILE));
    }

    @Test
    void the_same_profile_is_revised_without_an_event() {
        given(new AccountRegistered(ACME, PROFILE))
                .when(new ReviseAccountProfile(ACME, PROFILE))
                .thenNothing();
    }

    @Test
    void an_unknown_company_is_not_revised() {
        given().when(new ReviseAccountProfile(ACME, PROFILE)).thenRefused(ACCOUNT_UNKNOWN, Map.of("account", "acme"));
    }

    @Test
    void a_company_is_not_its_own_parent() {
        var itself = new AccountProfile("Acme", null, null, null, null, null, ACME);
        given().when(new RegisterAccount(ACME, itself)).thenRefused(ACCOUNT_ITS_OWN_PARENT, Map.of("account", "acme"));
        given(new AccountRegistered(ACME, PROFILE))
                .when(new ReviseAccountProfile(ACME, itself))
                .thenRefused(ACCOUNT_ITS_OWN_PARENT);
    }

    @Test
    void touches_at_an_account_are_not_part_of_it() {
        var touch = new TouchRecorded(
                new TouchId("t1"),
                "web",
                "1",
                null,
                ACME,
                null,
                "web",
                "visit",
                null,
                null,
                Team.MARKETING,
                null,
                null);
        given(touch)
                .when(new RegisterAccount(ACME, PROFILE))
                .then(new AccountRegistered(ACME, PROFILE, List.of("name:acme")));
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        AccountDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }
}
