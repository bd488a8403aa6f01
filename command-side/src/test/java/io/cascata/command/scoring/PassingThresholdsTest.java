package io.cascata.command.scoring;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.scoring.Nimbus.ACCOUNT;
import static io.cascata.command.scoring.Nimbus.ANN;
import static io.cascata.command.scoring.Nimbus.ANN_HERSELF;
import static io.cascata.command.scoring.Nimbus.DEAL;
import static io.cascata.command.scoring.Nimbus.LEO;
import static io.cascata.command.scoring.Nimbus.PAYROLL;
import static io.cascata.command.scoring.Nimbus.TALENT;
import static io.cascata.command.scoring.Nimbus.awarded;
import static io.cascata.command.scoring.Nimbus.fit;
import static io.cascata.command.scoring.Nimbus.given;
import static io.cascata.command.scoring.Nimbus.openedIn;
import static io.cascata.command.scoring.Nimbus.situation;
import static io.cascata.command.scoring.Nimbus.stage;
import static io.cascata.command.scoring.Nimbus.touch;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scores that rise above a threshold, and what is told of it. */
@Tag("H02")
class PassingThresholdsTest {

    private static final Person LEAD = Person.of(LEO);
    private static final Instant THEN = NOW.minus(Duration.ofDays(1));
    private static final ScoreTouch SECOND = new ScoreTouch(touch("t-2", "download", null, TALENT, LEO, null), NOW);
    private static final OpportunityWon WON = new OpportunityWon(
            DEAL,
            stage("pipeline"),
            stage("closed-won"),
            new Contract(LocalDate.of(2026, 2, 1), 12),
            situation(),
            Cause.MANUAL);

    @Test
    @Tag("B22")
    @Tag("B24")
    void a_lead_is_routed_to_nurture_above_the_lower_threshold_and_passed_to_sales_above_the_higher() {
        given().when(new ScoreTouch(touch("t-1", "download", null, TALENT, LEO, null), NOW))
                .then(
                        awarded(LEAD, "t-1", 60, TALENT, NOW),
                        lead("lead-above-50", Consequence.ROUTE, "nurture", "60.00", 50, "t-1"));
        given(
                        awarded(LEAD, "t-1", 60, PAYROLL, NOW),
                        lead("lead-above-50", Consequence.ROUTE, "nurture", "60.00", 50, "t-1"))
                .when(SECOND)
                .then(
                        awarded(LEAD, "t-2", 60, TALENT, NOW),
                        lead("lead-above-100", Consequence.PASS_TO_SALES, null, "120.00", 100, "t-1", "t-2"));
    }

    @Test
    void a_threshold_that_was_passed_before_is_passed_again_only_after_the_score_fell_below_it() {
        var routed = lead("lead-above-50", Consequence.ROUTE, "nurture", "60.00", 50, "t-1");
        given(awarded(LEAD, "t-1", 35, TALENT, NOW.minus(Duration.ofDays(60))), routed)
                .when(SECOND)
                .then(
                        awarded(LEAD, "t-2", 60, TALENT, NOW),
                        lead("lead-above-50", Consequence.ROUTE, "nurture", "68.75", 50, "t-1", "t-2"));
    }

    @Test
    void a_contact_is_no_lead() {
        given(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW), fit(ANN_HERSELF))
                .when(new ScoreTouch(touch("t-2", "download", ANN, TALENT), NOW))
                .then(awarded(ANN_HERSELF, "t-2", 60, TALENT, NOW));
    }

    @Test
    @Tag("B25")
    void interest_of_a_customer_in_a_solution_calls_for_an_upsell() {
        given(openedIn("pipeline"), WON, awarded(ANN_HERSELF, "t-1", 1, PAYROLL, NOW), fit(ANN_HERSELF))
                .when(new ScoreTouch(touch("t-2", "download", ANN, PAYROLL), NOW))
                .then(awarded(ANN_HERSELF, "t-2", 60, PAYROLL, NOW), upsell(PAYROLL, "61.00", "t-1", "t-2"));
    }

    @Test
    @Tag("B25")
    void nobody_is_a_customer_whose_purchase_was_taken_back() {
        var reopened = new OpportunityReopened(
                DEAL, stage("closed-won"), stage("pipeline"), "cheque bounced", situation(), Cause.MANUAL);
        given(openedIn("pipeline"), WON, reopened, awarded(ANN_HERSELF, "t-1", 1, PAYROLL, NOW), fit(ANN_HERSELF))
                .when(new ScoreTouch(touch("t-2", "download", ANN, PAYROLL), NOW))
                .then(awarded(ANN_HERSELF, "t-2", 60, PAYROLL, NOW));
    }

    @Test
    void a_touch_from_the_past_is_weighed_with_what_came_after_it() {
        given(awarded(LEAD, "t-1", 30, TALENT, NOW))
                .at(THEN)
                .when(new ScoreTouch(touch("t-2", "download", null, TALENT, LEO, null), THEN))
                .then(
                        awarded(LEAD, "t-2", 60, TALENT, THEN),
                        lead("lead-above-50", Consequence.ROUTE, "nurture", "88.63", 50, "t-1", "t-2"));
    }

    private static ThresholdPassed upsell(SolutionId solution, String score, String... touches) {
        return new ThresholdPassed(
                ANN_HERSELF.score(),
                ANN_HERSELF,
                ACCOUNT,
                solution,
                "customer-above-60",
                Consequence.OPEN_UPSELL,
                null,
                evidence(score, 60, touches),
                null);
    }

    private static ThresholdPassed lead(
            String threshold,
            Consequence consequence,
            @Nullable String programme,
            String score,
            int above,
            String... touches) {
        return new ThresholdPassed(
                LEAD.score(),
                LEAD,
                ACCOUNT,
                null,
                threshold,
                consequence,
                programme,
                evidence(score, above, touches),
                null);
    }

    private static ScoreEvidence evidence(String score, int above, String... touches) {
        List<TouchId> ids = Stream.of(touches).map(TouchId::new).toList();
        return new ScoreEvidence(new BigDecimal(score), BigDecimal.valueOf(above), ids, 7);
    }
}
