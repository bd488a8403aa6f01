package io.cascata.command.automation;

import static io.cascata.command.automation.Desk.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.account.TargetAccount;
import io.cascata.command.opportunity.AutomationPlaybook;
import io.cascata.command.opportunity.ReopenOpportunity;
import io.cascata.command.opportunity.SetAmount;
import io.cascata.command.opportunity.WinOpportunity;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.playbook.AutomationRules;
import io.cascata.events.playbook.AutomationRules.Targeting;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Winning, reopening and winning again, with the shipped policies on a real log. */
class OpeningByItselfTest {

    @TempDir
    private Path directory;

    private Desk desk;

    @BeforeEach
    void anOpportunityIsOpen() {
        desk = Desk.open(directory);
        desk.openDealIn("pipeline");
        desk.execute(new SetAmount(DEAL, Money.of("1200", "EUR")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    @Tag("D10")
    @Tag("D11")
    void a_win_opens_renewal_upsell_and_cross_sell_and_says_why() {
        win();

        desk.settle();

        assertThat(opened())
                .extracting(opened -> opened.situation().type())
                .containsExactly(OpportunityType.RENEWAL, OpportunityType.UPSELL, OpportunityType.CROSS_SELL);
        assertThat(opened()).allSatisfy(opened -> {
            assertThat(opened.predecessor()).isEqualTo(DEAL);
            assertThat(opened.cause().rule()).isEqualTo("when-opportunity-won-then-open-successors");
        });
        assertThat(opened().getFirst().situation().closeDate()).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    @Tag("D01")
    void a_target_account_opens_what_the_playbook_wants_of_it_once() {
        var payroll = new SolutionId("payroll");
        desk.execute(AutomationPlaybook.SECTION.revision(
                new AutomationRules(List.of(), List.of(new Targeting("fleet-2026", payroll, null)))));
        desk.execute(new TargetAccount(new AccountId("acme"), "fleet-2026", LocalDate.of(2026, 1, 15), null));

        desk.settle();

        assertThat(desk.events(OpportunityOpened.class)).last().satisfies(opened -> {
            assertThat(opened.situation().solution()).isEqualTo(payroll);
            assertThat(opened.cause().rule()).isEqualTo("when-account-targeted-then-open-opportunities");
        });
        long head = desk.head();
        desk.settleFromTheBeginning();
        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    @Tag("D14")
    void whatever_is_repeated_there_is_one_renewal() {
        win();
        desk.settle();
        long head = desk.head();

        desk.settle();
        desk.settleFromTheBeginning();

        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    void a_reversed_win_takes_back_what_it_opened_and_the_next_win_opens_it_again() {
        win();
        desk.settle();
        desk.execute(new ReopenOpportunity(DEAL, new StageKey("pipeline"), "signature missing", Cause.MANUAL));
        desk.settle();
        assertThat(desk.events(OpportunityWithdrawn.class)).hasSize(3);

        win();
        desk.settle();

        assertThat(opened()).hasSize(6);
        assertThat(desk.events(OpportunityWithdrawn.class)).hasSize(3);
        long head = desk.head();
        desk.settleFromTheBeginning();
        assertThat(desk.head()).isEqualTo(head);
    }

    @Test
    void policies_that_come_late_see_what_has_become_of_it() {
        win();
        desk.execute(new ReopenOpportunity(DEAL, new StageKey("pipeline"), "signature missing", Cause.MANUAL));

        desk.settle();

        assertThat(opened()).isEmpty();
    }

    private void win() {
        desk.execute(new WinOpportunity(DEAL, null, new Contract(LocalDate.of(2026, 2, 1), 12), Cause.MANUAL));
    }

    private List<OpportunityOpened> opened() {
        return desk.events(OpportunityOpened.class).stream()
                .filter(opened -> !opened.id().equals(DEAL))
                .toList();
    }
}
