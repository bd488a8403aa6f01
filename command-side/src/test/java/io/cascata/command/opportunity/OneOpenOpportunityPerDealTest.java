package io.cascata.command.opportunity;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.BUYING_GROUP_FOR_OTHER_PURCHASE;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.formed;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.reopened;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.DEAL_ALREADY_OPEN;

import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Situation;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One group of one account decides about one solution once at a time. */
class OneOpenOpportunityPerDealTest {

    private static final OpportunityId SECOND = new OpportunityId("acme-talent-2");

    @Test
    void a_second_one_on_the_same_deal_is_refused() {
        given(openedIn(HEARD))
                .when(second(SOLUTION, GROUP))
                .thenRefused(
                        DEAL_ALREADY_OPEN,
                        Map.of(
                                "openOpportunity",
                                ID.value(),
                                "account",
                                "acme",
                                "solution",
                                "talent",
                                "type",
                                OpportunityType.ACQUISITION,
                                "group",
                                "hr"));
    }

    @Test
    @Tag("A11")
    void another_group_of_the_account_may_decide_about_the_same_solution() {
        var other = new BuyingGroupId("plant-2");
        given(openedIn(HEARD))
                .when(second(SOLUTION, other))
                .then(openedSecond(SOLUTION, other), formed(SOLUTION, other));
    }

    @Test
    @Tag("A11")
    void another_solution_is_decided_by_a_group_of_its_own() {
        var payroll = new SolutionId("payroll");
        var own = new BuyingGroupId("payroll");
        given(openedIn(HEARD), FORMED)
                .when(second(payroll, own))
                .then(openedSecond(payroll, own), formed(payroll, own));
    }

    @Test
    void a_group_decides_about_one_solution() {
        given(openedIn(HEARD), FORMED)
                .when(second(new SolutionId("payroll"), GROUP))
                .thenRefused(
                        BUYING_GROUP_FOR_OTHER_PURCHASE,
                        Map.of("group", "hr", "account", "acme", "solution", "talent"));
    }

    @Test
    void after_a_win_the_deal_is_free() {
        given(openedIn(OFFER), won())
                .when(second(SOLUTION, GROUP))
                .then(openedSecond(SOLUTION, GROUP), formed(SOLUTION, GROUP));
    }

    @Test
    void after_a_loss_the_deal_is_free() {
        given(openedIn(OFFER), lost())
                .when(second(SOLUTION, GROUP))
                .then(openedSecond(SOLUTION, GROUP), formed(SOLUTION, GROUP));
    }

    @Test
    void after_recycling_the_deal_is_free() {
        given(openedIn(OFFER), recycled())
                .when(second(SOLUTION, GROUP))
                .then(openedSecond(SOLUTION, GROUP), formed(SOLUTION, GROUP));
    }

    @Test
    void after_a_reopening_it_is_taken_again() {
        given(openedIn(OFFER), lost(), reopened(LOST, TALKING))
                .when(second(SOLUTION, GROUP))
                .thenRefused(DEAL_ALREADY_OPEN);
    }

    @Test
    void what_began_in_a_closed_stage_takes_nothing() {
        given(openedIn(SIGNED))
                .when(second(SOLUTION, GROUP))
                .then(openedSecond(SOLUTION, GROUP), formed(SOLUTION, GROUP));
    }

    @Test
    void history_that_began_closed_meets_no_rival() {
        given(openedIn(HEARD))
                .when(new OpenOpportunity(
                        SECOND,
                        "Acme talent",
                        new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP),
                        new Start(PROCESS, 1, LOST.key()),
                        null,
                        Forecast.NONE,
                        OpenedFrom.IMPORT,
                        Cause.IMPORT))
                .then(new OpportunityOpened(SECOND, "Acme talent", OpenedFrom.IMPORT, LOST, situation(), Cause.IMPORT));
    }

    @Test
    void without_a_named_group_every_opportunity_of_account_and_solution_has_the_same() {
        var unnamed = new BuyingGroupId("0755efef-6d64-3942-9731-b29e235a20b1");
        var first = opened(ID, HEARD, situationWith(SOLUTION, unnamed));
        given().when(second(SOLUTION, null)).then(openedSecond(SOLUTION, unnamed), formed(SOLUTION, unnamed));
        given(first).when(second(SOLUTION, null)).thenRefused(DEAL_ALREADY_OPEN);
    }

    @Test
    void ids_with_a_separator_in_them_are_told_apart() {
        var twisted = opened(
                ID,
                HEARD,
                new Situation(
                        OpportunityType.ACQUISITION,
                        new AccountId("acme|talent"),
                        new SolutionId("x"),
                        GROUP,
                        PROCESS,
                        1,
                        null,
                        null,
                        null,
                        0));
        var solution = new SolutionId("talent|x");
        given(twisted).when(second(solution, GROUP)).then(openedSecond(solution, GROUP), formed(solution, GROUP));
    }

    private static OpenOpportunity second(SolutionId solution, @Nullable BuyingGroupId group) {
        return new OpenOpportunity(
                SECOND,
                "Acme talent",
                new Purchase(ACCOUNT, solution, OpportunityType.ACQUISITION, group),
                Start.DEFAULT,
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                Cause.MANUAL);
    }

    private static OpportunityOpened openedSecond(SolutionId solution, BuyingGroupId group) {
        return opened(SECOND, HEARD, situationWith(solution, group));
    }

    private static Situation situationWith(SolutionId solution, BuyingGroupId group) {
        return new Situation(OpportunityType.ACQUISITION, ACCOUNT, solution, group, PROCESS, 1, null, null, null, 0);
    }
}
