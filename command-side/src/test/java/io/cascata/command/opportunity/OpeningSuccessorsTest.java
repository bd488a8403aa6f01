package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Successor.AMOUNT;
import static io.cascata.command.opportunity.Successor.NEXT;
import static io.cascata.command.opportunity.Successor.OWNER;
import static io.cascata.command.opportunity.Successor.POLICY;
import static io.cascata.command.opportunity.Successor.TARGET;
import static io.cascata.command.opportunity.Successor.givenWon;
import static io.cascata.command.opportunity.Successor.open;
import static io.cascata.command.opportunity.Successor.opened;
import static io.cascata.command.opportunity.Successor.situation;
import static io.cascata.events.value.OpportunityType.ACQUISITION;
import static io.cascata.events.value.OpportunityType.CROSS_SELL;
import static io.cascata.events.value.OpportunityType.RENEWAL;
import static io.cascata.events.value.OpportunityType.UPSELL;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.playbook.AutomationRules;
import io.cascata.events.playbook.AutomationRules.Succession;
import io.cascata.events.playbook.AutomationRulesRevised;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What follows from a win opens. */
class OpeningSuccessorsTest {

    private static final OpportunityId OTHER = new OpportunityId("acme-other");
    private static final Identification KNOWN =
            new Identification(IdentificationWay.CUSTOMER_KNOWLEDGE, IdentificationOrigin.RULE, null);

    @Test
    @Tag("D10")
    @Tag("D12")
    void a_won_acquisition_opens_its_renewal_for_the_end_of_the_contract() {
        givenWon(CONTRACT).when(open(RENEWAL)).then(opened(RENEWAL, AMOUNT, LocalDate.of(2027, 2, 1)), FORMED);
    }

    @ParameterizedTest
    @Tag("D10")
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-12-31, 2, 2027-02-28",
        "2026-08-31, 3, 2026-11-30",
        "2026-03-15, 36, 2029-03-15"
    })
    void a_contract_ends_by_the_calendar(LocalDate start, int term, LocalDate end) {
        givenWon(new Contract(start, term)).when(open(RENEWAL)).then(opened(RENEWAL, AMOUNT, end), FORMED);
    }

    @Test
    void a_win_without_a_contract_opens_a_renewal_without_a_day() {
        givenWon(null).when(open(RENEWAL)).then(opened(RENEWAL, AMOUNT, null), FORMED);
    }

    @ParameterizedTest
    @Tag("D11")
    @EnumSource(names = {"UPSELL", "CROSS_SELL"})
    void a_won_acquisition_opens_upsell_and_cross_sell_of_unknown_worth(OpportunityType type) {
        givenWon(CONTRACT).when(open(type)).then(opened(type, null, null), FORMED);
    }

    @Test
    @Tag("D11")
    void a_type_that_is_not_worked_here_is_not_opened() {
        var rules = new OpportunityRules(
                List.of(ACQUISITION), List.of(), OpportunityRules.shipped().roles());

        givenWon(CONTRACT, new OpportunityRulesRevised(1, rules))
                .when(open(UPSELL))
                .thenRefused(OpportunityRefusal.TYPE_DISABLED);
    }

    @Test
    @Tag("D11")
    void a_motion_that_is_not_in_the_playbook_opens_nothing() {
        givenWon(CONTRACT, new AutomationRulesRevised(1, new AutomationRules(List.of(), List.of())))
                .when(open(RENEWAL))
                .thenNothing();
    }

    @Test
    @Tag("D12")
    void whoever_runs_the_motion_owns_what_it_opens() {
        var eva = new Owner(Team.SALES, "eva");
        var rules = new AutomationRules(List.of(new Succession(ACQUISITION, CROSS_SELL, eva)), List.of());
        var opened = opened(CROSS_SELL, null, null);

        givenWon(CONTRACT, new AutomationRulesRevised(1, rules))
                .when(open(CROSS_SELL))
                .then(
                        new OpportunityOpened(
                                opened.id(),
                                opened.name(),
                                opened.openedFrom(),
                                opened.stage(),
                                Acme.ownedBy(opened.situation(), eva),
                                opened.cause(),
                                ID),
                        FORMED);
    }

    @Test
    @Tag("D11")
    void a_cross_sell_may_be_about_a_solution_of_its_own() {
        var payroll = new SolutionId("payroll");
        var rules = new AutomationRules(List.of(new Succession(ACQUISITION, CROSS_SELL, OWNER, payroll)), List.of());
        var group = new BuyingGroupId(
                UUID.nameUUIDFromBytes("acme\npayroll".getBytes(UTF_8)).toString());
        var opened = opened(CROSS_SELL, null, null);

        givenWon(CONTRACT, new AutomationRulesRevised(1, rules))
                .when(open(CROSS_SELL))
                .then(
                        new OpportunityOpened(
                                opened.id(),
                                opened.name(),
                                opened.openedFrom(),
                                opened.stage(),
                                about(payroll, group, opened.situation()),
                                opened.cause(),
                                ID),
                        new BuyingGroupFormed(group, Acme.ACCOUNT, payroll));
    }

    @Test
    @Tag("D10")
    void a_won_renewal_opens_the_next_one_under_the_same_name() {
        var signed = new StageRef(new StageKey("closed-won"), 6, CanonicalStage.CLOSED_WON);
        var renewed = new OpportunityWon(
                NEXT,
                TARGET,
                signed,
                new Contract(LocalDate.of(2027, 2, 1), 24),
                opened(RENEWAL, AMOUNT, null).situation(),
                Cause.MANUAL);

        givenWon(CONTRACT, opened(RENEWAL, AMOUNT, null), renewed)
                .when(new OpenSuccessor(OTHER, NEXT, RENEWAL, POLICY))
                .then(
                        new OpportunityOpened(
                                OTHER,
                                "Acme talent: renewal",
                                OpenedFrom.POLICY,
                                TARGET,
                                situation(RENEWAL, AMOUNT, LocalDate.of(2029, 2, 1)),
                                POLICY,
                                NEXT),
                        FORMED);
    }

    @Test
    @Tag("E04")
    void the_people_of_the_won_opportunity_come_along() {
        givenWon(CONTRACT, new ContactRoleAdded(ID, BOB, USER), new ContactRoleAdded(ID, ANN, CHAMPION))
                .when(open(UPSELL))
                .then(
                        opened(UPSELL, null, null),
                        FORMED,
                        new MemberConfirmed(GROUP, ANN, CHAMPION, KNOWN),
                        new MemberConfirmed(GROUP, BOB, USER, KNOWN),
                        new ContactRoleAdded(NEXT, ANN, CHAMPION),
                        new ContactRoleAdded(NEXT, BOB, USER));
    }

    @Test
    @Tag("D14")
    void a_win_is_followed_by_one_renewal() {
        var first = opened(RENEWAL, AMOUNT, null);

        givenWon(CONTRACT, first)
                .when(new OpenSuccessor(OTHER, ID, RENEWAL, POLICY))
                .thenRefused(
                        OpportunityRefusal.SUCCESSOR_EXISTS,
                        Map.of("predecessor", ID.value(), "successor", NEXT.value(), "type", RENEWAL));
    }

    @Test
    @Tag("D14")
    void asking_for_the_same_renewal_again_changes_nothing() {
        givenWon(CONTRACT, opened(RENEWAL, AMOUNT, null)).when(open(RENEWAL)).thenNothing();
    }

    @Test
    void what_was_withdrawn_may_be_followed_by_another() {
        var withdrawn = new OpportunityWithdrawn(NEXT, TARGET, PARKED, ID, situation(RENEWAL, AMOUNT, null), POLICY);

        givenWon(CONTRACT, opened(RENEWAL, AMOUNT, null), withdrawn)
                .when(new OpenSuccessor(OTHER, ID, RENEWAL, POLICY))
                .then(
                        new OpportunityOpened(
                                OTHER,
                                "Acme talent: renewal",
                                OpenedFrom.POLICY,
                                TARGET,
                                situation(RENEWAL, AMOUNT, LocalDate.of(2027, 2, 1)),
                                POLICY,
                                ID),
                        FORMED);
    }

    @Test
    void what_somebody_has_opened_by_hand_is_not_opened_again() {
        var byHand = new OpportunityOpened(
                OTHER, "By hand", OpenedFrom.ACCOUNT, TARGET, situation(RENEWAL, null, null), Cause.MANUAL);

        givenWon(CONTRACT, byHand).when(open(RENEWAL)).thenRefused(OpportunityRefusal.DEAL_ALREADY_OPEN);
    }

    @Test
    void nothing_follows_from_what_is_not_won() {
        given(openedIn(OFFER))
                .when(open(RENEWAL))
                .thenRefused(
                        OpportunityRefusal.OPPORTUNITY_NOT_WON,
                        Map.of("opportunity", ID.value(), "outcome", Outcome.OPEN));
    }

    @Test
    void a_long_name_is_cut_to_make_room() {
        var long255 = "x".repeat(255);
        givenWon(CONTRACT)
                .given(new OpportunityOpened(
                        OTHER, long255, OpenedFrom.ACCOUNT, OFFER, Acme.ownedBy(Acme.situation(), OWNER), Cause.MANUAL))
                .given(new OpportunityWon(OTHER, OFFER, Acme.SIGNED, null, Acme.situation(), Cause.MANUAL))
                .when(new OpenSuccessor(NEXT, OTHER, UPSELL, POLICY))
                .then(
                        new OpportunityOpened(
                                NEXT,
                                "x".repeat(247) + ": upsell",
                                OpenedFrom.POLICY,
                                TARGET,
                                situation(UPSELL, null, null),
                                POLICY,
                                OTHER),
                        FORMED);
    }

    private static Situation about(SolutionId solution, BuyingGroupId group, Situation of) {
        return new Situation(
                of.type(),
                of.account(),
                solution,
                group,
                of.process(),
                of.processVersion(),
                of.amount(),
                of.closeDate(),
                of.owner(),
                of.filledRoles());
    }
}
