package io.cascata.command.scoring;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.scoring.Nimbus.ACCOUNT;
import static io.cascata.command.scoring.Nimbus.ANN;
import static io.cascata.command.scoring.Nimbus.ANN_HERSELF;
import static io.cascata.command.scoring.Nimbus.BOB;
import static io.cascata.command.scoring.Nimbus.DEAL;
import static io.cascata.command.scoring.Nimbus.PAYROLL;
import static io.cascata.command.scoring.Nimbus.PROCESS;
import static io.cascata.command.scoring.Nimbus.TALENT;
import static io.cascata.command.scoring.Nimbus.awarded;
import static io.cascata.command.scoring.Nimbus.given;
import static io.cascata.command.scoring.Nimbus.openedIn;
import static io.cascata.command.scoring.Nimbus.rules;
import static io.cascata.command.scoring.Nimbus.situation;
import static io.cascata.command.scoring.Nimbus.stage;
import static io.cascata.command.scoring.Nimbus.takesPart;

import io.cascata.command.DecisionSpec;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.playbook.ScoringRulesRevised;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.score.Standing;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Person;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Transition;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule that a member's score above 100 takes the opportunity from marketing to sales development. */
@Tag("F04")
class MovingByScoreTest {

    private static final BuyingGroupId GROUP = new BuyingGroupId("hr");
    private static final Threshold PROPOSED_TOO =
            new Threshold("member-above-100", 100, Consequence.MOVE_STAGE, null, true);
    private static final Instant THEN = NOW.minus(Duration.ofDays(1));

    @Test
    @Tag("F03")
    @Tag("H02")
    void above_100_the_opportunity_goes_on_by_the_rule_that_is_named() {
        scored(101).when(new MoveByScoreOf(ANN, THEN)).then(passed("101.00"), advanced());
        scored(101).when(new MoveByScore(DEAL, THEN)).then(passed("101.00"), advanced());
    }

    @ParameterizedTest
    @ValueSource(ints = {99, 100})
    void up_to_100_it_stays(int points) {
        scored(points).when(new MoveByScoreOf(ANN, THEN)).thenNothing();
        scored(points).when(new MoveByScore(DEAL, THEN)).thenNothing();
    }

    @Test
    @Tag("F03")
    void a_process_may_name_the_rule_that_goes_one_of_its_ways() {
        var shipped = ShippedProcesses.definitionFor(OpportunityType.ACQUISITION);
        var named = new ProcessDefinition(
                shipped.name(),
                shipped.type(),
                shipped.stages(),
                Stream.concat(
                                shipped.transitions().stream(),
                                Stream.of(new Transition(
                                        new StageKey("detected"), new StageKey("engaged"), "member-above-100")))
                        .toList());

        scored(101, "detected", new ProcessDrafted(PROCESS, 1, named))
                .when(new MoveByScore(DEAL, THEN))
                .then(passed("101.00", 7, "detected"), advanced("detected", "engaged", 1, 7));
        scored(101, "engaged", new ProcessDrafted(PROCESS, 1, named))
                .when(new MoveByScore(DEAL, THEN))
                .thenNothing();
    }

    @Test
    void it_moves_once_even_if_somebody_moves_it_back() {
        scored(101)
                .given(passed("101.00"), advanced(), movedBack())
                .when(new MoveByScore(DEAL, THEN))
                .thenNothing();
    }

    @Test
    void the_scores_of_several_members_are_not_added_up() {
        given(openedIn("engaged"), takesPart(ANN), takesPart(BOB))
                .given(
                        awarded(ANN_HERSELF, "t-1", 100, TALENT, THEN),
                        awarded(Person.of(BOB), "t-2", 100, TALENT, THEN))
                .when(new MoveByScore(DEAL, THEN))
                .thenNothing();
    }

    @Test
    void somebody_who_takes_no_part_moves_nothing() {
        given(openedIn("engaged"), takesPart(BOB), awarded(ANN_HERSELF, "t-1", 200, TALENT, THEN))
                .when(new MoveByScoreOf(ANN, THEN))
                .thenNothing();
    }

    @Test
    void interest_in_another_solution_moves_nothing_and_interest_in_none_counts() {
        withTouchOf(PAYROLL).when(new MoveByScore(DEAL, THEN)).thenNothing();
        withTouchOf(null).when(new MoveByScore(DEAL, THEN)).then(passed("101.00"), advanced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"target", "detected", "prioritized", "pipeline"})
    void only_the_last_stage_of_marketing_is_left_by_it(String stage) {
        given(openedIn(stage), takesPart(ANN), awarded(ANN_HERSELF, "t-1", 200, TALENT, THEN))
                .when(new MoveByScore(DEAL, THEN))
                .thenNothing();
    }

    @Test
    @Tag("H01")
    void points_are_worth_half_after_a_half_life() {
        var old = THEN.minus(Duration.ofDays(30));
        var halved = given(openedIn("engaged"), takesPart(ANN)).given(awarded(ANN_HERSELF, "t-1", 200, TALENT, old));
        halved.when(new MoveByScore(DEAL, THEN)).thenNothing();
        given(openedIn("engaged"), takesPart(ANN))
                .given(awarded(ANN_HERSELF, "t-1", 202, TALENT, old))
                .when(new MoveByScore(DEAL, THEN))
                .then(passed("101.00"), advanced());
    }

    @Test
    @Tag("E09")
    void somebody_proposed_moves_it_only_where_the_rules_say_so() {
        var proposed = new MemberProposed(GROUP, ANN, new ContactRole("User"), Identification.KNOWN);
        var formed = new BuyingGroupFormed(GROUP, ACCOUNT, TALENT);
        var world = given(openedIn("engaged"), formed, proposed, awarded(ANN_HERSELF, "t-1", 101, TALENT, THEN));
        world.when(new MoveByScoreOf(ANN, THEN)).thenNothing();
        world.when(new MoveByScore(DEAL, THEN)).thenNothing();

        world.given(new ScoringRulesRevised(8, rules(PROPOSED_TOO)));
        world.when(new MoveByScoreOf(ANN, THEN)).then(passed("101.00", 8), advanced(0, 8));
        world.when(new MoveByScore(DEAL, THEN)).then(passed("101.00", 8), advanced(0, 8));
    }

    @Test
    void somebody_proposed_for_the_group_of_another_purchase_moves_nothing() {
        var other = new BuyingGroupId("other");
        given(new ScoringRulesRevised(8, rules(PROPOSED_TOO)), openedIn("engaged"))
                .given(new BuyingGroupFormed(other, ACCOUNT, TALENT))
                .given(new MemberProposed(other, ANN, new ContactRole("User"), Identification.KNOWN))
                .given(awarded(ANN_HERSELF, "t-1", 101, TALENT, THEN))
                .when(new MoveByScoreOf(ANN, THEN))
                .thenNothing();
    }

    private static DecisionSpec scored(int points) {
        return scored(points, "engaged");
    }

    private static DecisionSpec scored(int points, String stage, DomainEvent... before) {
        return given(before).given(openedIn(stage), takesPart(ANN), awarded(ANN_HERSELF, "t-1", points, TALENT, THEN));
    }

    private static DecisionSpec withTouchOf(@Nullable SolutionId solution) {
        return given(openedIn("engaged"), takesPart(ANN), awarded(ANN_HERSELF, "t-1", 101, solution, THEN));
    }

    private static ThresholdPassed passed(String score) {
        return passed(score, 7);
    }

    private static ThresholdPassed passed(String score, int version) {
        return passed(score, version, "engaged");
    }

    private static ThresholdPassed passed(String score, int version, String stage) {
        return new ThresholdPassed(
                ANN_HERSELF.score(),
                ANN_HERSELF,
                ACCOUNT,
                TALENT,
                "member-above-100",
                Consequence.MOVE_STAGE,
                null,
                new ScoreEvidence(new BigDecimal(score), new BigDecimal(100), List.of(new TouchId("t-1")), version),
                new Standing(DEAL, new StageKey(stage)));
    }

    private static StageAdvanced advanced() {
        return advanced(1, 7);
    }

    private static StageAdvanced advanced(int roles, int version) {
        return advanced("engaged", "prioritized", roles, version);
    }

    private static StageAdvanced advanced(String from, String to, int roles, int version) {
        return new StageAdvanced(
                DEAL,
                stage(from),
                stage(to),
                List.of(),
                "Score 101.00 above 100",
                withRoles(roles),
                Cause.rule("member-above-100", version));
    }

    private static StageMovedBack movedBack() {
        return new StageMovedBack(
                DEAL, stage("prioritized"), stage("engaged"), "not ready", withRoles(1), Cause.MANUAL);
    }

    private static Situation withRoles(int count) {
        var start = situation();
        return new Situation(
                start.type(),
                start.account(),
                start.solution(),
                start.group(),
                start.process(),
                start.processVersion(),
                null,
                null,
                null,
                count);
    }
}
