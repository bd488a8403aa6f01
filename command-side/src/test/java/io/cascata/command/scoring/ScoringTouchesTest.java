package io.cascata.command.scoring;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.scoring.Nimbus.ACCOUNT;
import static io.cascata.command.scoring.Nimbus.ANN;
import static io.cascata.command.scoring.Nimbus.ANN_HERSELF;
import static io.cascata.command.scoring.Nimbus.LEO;
import static io.cascata.command.scoring.Nimbus.MONTH;
import static io.cascata.command.scoring.Nimbus.TALENT;
import static io.cascata.command.scoring.Nimbus.VISITOR;
import static io.cascata.command.scoring.Nimbus.awarded;
import static io.cascata.command.scoring.Nimbus.fit;
import static io.cascata.command.scoring.Nimbus.given;
import static io.cascata.command.scoring.Nimbus.touch;

import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.playbook.ActionRule;
import io.cascata.events.playbook.ScoringRules;
import io.cascata.events.playbook.ScoringRulesRevised;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people do, scored one touch after the other. */
class ScoringTouchesTest {

    private static final ScoringRules OTHERS =
            new ScoringRules(new HalfLife(7), List.of(ActionRule.ofKind("download", 5)), List.of(), List.of());

    @Test
    @Tag("H01")
    @Tag("B28")
    void a_touch_gives_the_points_of_every_rule_it_fits_and_says_by_which_version() {
        given(fit(ANN_HERSELF))
                .when(new ScoreTouch(touch("t-1", "download", ANN, TALENT), NOW))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW));
    }

    @Test
    @Tag("H01")
    void who_somebody_is_gives_points_too() {
        given().when(new ScoreTouch(touch("t-1", "download", ANN, TALENT), NOW))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW), fit(ANN_HERSELF));
    }

    @Test
    void a_touch_that_fits_no_rule_gives_nothing() {
        given().when(new ScoreTouch(touch("t-1", "yawn", ANN, TALENT), NOW)).thenNothing();
    }

    @Test
    void a_touch_gives_points_once() {
        given(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW))
                .when(new ScoreTouch(touch("t-1", "download", ANN, TALENT), NOW))
                .thenNothing();
    }

    @Test
    @Tag("B28")
    void other_rules_give_what_they_say_from_then_on_and_what_was_given_stands() {
        given(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW), new ScoringRulesRevised(8, OTHERS))
                .when(new ScoreTouch(touch("t-1", "download", ANN, TALENT), NOW))
                .thenNothing();
        given(new ScoringRulesRevised(8, OTHERS))
                .when(new ScoreTouch(touch("t-2", "download", ANN, TALENT), NOW))
                .then(new PointsAwarded(
                        ANN_HERSELF.score(),
                        new TouchId("t-2"),
                        NOW,
                        ANN_HERSELF,
                        ACCOUNT,
                        TALENT,
                        List.of(new RulePoints("download", 5)),
                        new HalfLife(7),
                        8));
    }

    @Test
    @Tag("H05")
    void somebody_unnamed_leaves_the_points_with_the_account_and_the_solution() {
        given().when(new ScoreTouch(touch("t-1", "download", null, TALENT), NOW))
                .then(unnamed(ScoreId.of(ACCOUNT)));
    }

    @Test
    @Tag("H05")
    void what_a_visitor_did_is_the_persons_once_they_are_identified_at_its_own_time_and_by_its_own_rules() {
        var before = NOW.minusSeconds(864_000);
        given(unnamed(ScoreId.of(VISITOR)), new VisitorIdentified(VISITOR, ANN_HERSELF), fit(ANN_HERSELF))
                .given(new ScoringRulesRevised(8, OTHERS))
                .given(new FitRated(ANN_HERSELF.score(), ANN_HERSELF, List.of(), 8))
                .when(new ScoreTouch(touch("t-1", "download", null, TALENT, null, VISITOR), before))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW));
    }

    @Test
    @Tag("H03")
    @Tag("A07")
    void what_a_lead_did_is_the_contacts_once_it_is_known_that_they_are_one() {
        var leo = new LeadLinkedToContact(LEO, ANN);
        given(fit(ANN_HERSELF), touch("t-1", "download", null, TALENT, LEO, null), leo)
                .given(awarded(Person.of(LEO), "t-1", 60, TALENT, NOW))
                .when(new ScoreOtherNames(ANN))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW));
        given(fit(ANN_HERSELF), touch("t-1", "download", null, TALENT, LEO, null), leo)
                .given(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW))
                .when(new ScoreOtherNames(ANN))
                .thenNothing();
    }

    @Test
    @Tag("H03")
    void whom_a_source_still_knows_as_a_lead_scores_as_the_contact_and_is_passed_on_as_the_lead() {
        given(fit(ANN_HERSELF), new LeadLinkedToContact(LEO, ANN))
                .when(new ScoreTouch(touch("t-1", "download", null, TALENT, LEO, null), NOW))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW), leadAbove50());
        given(fit(ANN_HERSELF), new LeadLinkedToContact(LEO, ANN), leadAbove50())
                .given(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW))
                .when(new ScoreTouch(touch("t-2", "visit", null, TALENT, LEO, null), NOW))
                .then(new PointsAwarded(
                        ANN_HERSELF.score(),
                        new TouchId("t-2"),
                        NOW,
                        ANN_HERSELF,
                        ACCOUNT,
                        TALENT,
                        List.of(new RulePoints("visit", 1)),
                        MONTH,
                        7));
    }

    private static ThresholdPassed leadAbove50() {
        return new ThresholdPassed(
                ScoreId.of(LEO),
                Person.of(LEO),
                ACCOUNT,
                null,
                "lead-above-50",
                Consequence.ROUTE,
                "nurture",
                new ScoreEvidence(new BigDecimal("60.00"), new BigDecimal(50), List.of(new TouchId("t-1")), 7),
                null);
    }

    @Test
    @Tag("H03")
    void what_a_visitor_did_follows_the_lead_that_the_visitor_was() {
        given(fit(ANN_HERSELF), touch("t-1", "download", null, TALENT, null, VISITOR))
                .given(new VisitorIdentified(VISITOR, Person.of(LEO)), new LeadLinkedToContact(LEO, ANN))
                .given(awarded(Person.of(LEO), "t-1", 60, TALENT, NOW))
                .when(new ScoreOtherNames(ANN))
                .then(awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW));
    }

    @Test
    @Tag("H04")
    void a_lead_has_a_score_before_it_is_a_contact() {
        given().when(new ScoreTouch(touch("t-1", "visit", null, null, LEO, null), NOW))
                .then(new PointsAwarded(
                        ScoreId.of(LEO),
                        new TouchId("t-1"),
                        NOW,
                        Person.of(LEO),
                        ACCOUNT,
                        null,
                        List.of(new RulePoints("visit", 1)),
                        MONTH,
                        7));
    }

    @Test
    @Tag("H01")
    void a_fit_is_rated_when_it_changes_and_not_again() {
        var traits = new Traits("HR VP", null, "Enterprise", null, null);
        given().when(new RateFit(ANN_HERSELF, traits)).then(fit(ANN_HERSELF));
        given(fit(ANN_HERSELF)).when(new RateFit(ANN_HERSELF, traits)).thenNothing();
        given(fit(ANN_HERSELF))
                .when(new RateFit(ANN_HERSELF, new Traits("HR VP", null, "smb", null, null)))
                .then(new FitRated(ANN_HERSELF.score(), ANN_HERSELF, List.of(), 7));
    }

    private static PointsAwarded unnamed(ScoreId whose) {
        return awarded(ANN_HERSELF, "t-1", 60, TALENT, NOW).of(whose, null, ACCOUNT);
    }
}
