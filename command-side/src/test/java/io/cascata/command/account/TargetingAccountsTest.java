package io.cascata.command.account;

import static io.cascata.command.account.AccountRefusal.ACCOUNT_UNKNOWN;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Putting companies on lists of target accounts and taking them off. */
@Tag("A20")
class TargetingAccountsTest {

    private static final AccountId ACME = new AccountId("acme");
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final AccountRegistered KNOWN = new AccountRegistered(ACME, AccountProfile.named("Acme"));
    private static final AccountTargeted TARGETED = new AccountTargeted(ACME, "fleet", DAY, "A");

    @Test
    void a_company_is_put_on_a_list_with_date_and_tier() {
        given(KNOWN).when(new TargetAccount(ACME, "fleet", DAY, "A")).then(TARGETED);
    }

    @Test
    void it_is_on_a_list_once_and_on_several_lists_at_a_time() {
        given(KNOWN, TARGETED).when(new TargetAccount(ACME, "fleet", DAY, "A")).thenNothing();
        given(KNOWN, TARGETED)
                .when(new TargetAccount(ACME, "ports", DAY, null))
                .then(new AccountTargeted(ACME, "ports", DAY, null));
    }

    @Test
    void its_tier_is_put_right() {
        given(KNOWN, TARGETED)
                .when(new TargetAccount(ACME, "fleet", DAY, "B"))
                .then(new AccountTargeted(ACME, "fleet", DAY, "B"));
    }

    @Test
    void it_is_taken_off_the_list_and_may_come_back() {
        var gone = new AccountUntargeted(ACME, "fleet");
        given(KNOWN, TARGETED).when(new UntargetAccount(ACME, "fleet")).then(gone);
        given(KNOWN, TARGETED, gone).when(new UntargetAccount(ACME, "fleet")).thenNothing();
        given(KNOWN, TARGETED, gone)
                .when(new TargetAccount(ACME, "fleet", DAY, "A"))
                .then(TARGETED);
    }

    @Test
    void nobody_unknown_is_targeted() {
        given().when(new TargetAccount(ACME, "fleet", DAY, "A"))
                .thenRefused(ACCOUNT_UNKNOWN, Map.of("account", "acme"));
        given().when(new UntargetAccount(ACME, "fleet")).thenRefused(ACCOUNT_UNKNOWN);
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        AccountDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }
}
