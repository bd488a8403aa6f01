package io.cascata.command.lead;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.lead.Nordwind.ACCEPTED;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.COMPLETE;
import static io.cascata.command.lead.Nordwind.DEFINITION;
import static io.cascata.command.lead.Nordwind.FORM;
import static io.cascata.command.lead.Nordwind.QUALIFIED;
import static io.cascata.command.lead.Nordwind.WITHOUT_TITLE;
import static io.cascata.command.lead.Nordwind.given;
import static io.cascata.events.value.LeadStage.SALES_ACCEPTED;

import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A lead whose score is high lacks something, until somebody fills it in. */
@Tag("B21")
class FillingInWhatIsMissingTest {

    private static final LeadCaptured INCOMPLETE = new LeadCaptured(ADA, FORM, WITHOUT_TITLE);
    private static final LeadProfileRevised FILLED_IN = new LeadProfileRevised(ADA, COMPLETE);
    private static final ScoreEvidence SCORE = new ScoreEvidence(
            new BigDecimal("101"), new BigDecimal("100"), List.of(new TouchId("t-1"), new TouchId("t-2")), 4);
    private static final ThresholdPassed HIGH = passed(Consequence.PASS_TO_SALES, null);

    @Test
    @Tag("B22")
    void filling_it_in_qualifies_the_lead_with_its_score_and_no_further_step() {
        given(INCOMPLETE, HIGH)
                .when(new ReviseLeadProfile(ADA, COMPLETE))
                .then(FILLED_IN, new LeadQualified(ADA, DEFINITION, SCORE, 0, Cause.rule("lead-definition", 0)));
    }

    @Test
    void a_lead_whose_score_is_not_high_is_only_filled_in() {
        given(INCOMPLETE).when(new ReviseLeadProfile(ADA, COMPLETE)).then(FILLED_IN);
        given(INCOMPLETE, passed(Consequence.ROUTE, "nurture"))
                .when(new ReviseLeadProfile(ADA, COMPLETE))
                .then(FILLED_IN);
    }

    @Test
    void what_was_known_already_qualifies_nobody_when_it_is_put_right() {
        given(new LeadCaptured(ADA, FORM, COMPLETE), HIGH)
                .when(new ReviseLeadProfile(ADA, Nordwind.profile("COO")))
                .then(new LeadProfileRevised(ADA, Nordwind.profile("COO")));
    }

    @Test
    void a_lead_that_was_given_back_has_to_rise_again() {
        given(INCOMPLETE, HIGH, FILLED_IN, QUALIFIED, ACCEPTED)
                .givenAt(
                        NOW.minus(Duration.ofHours(2)),
                        new LeadRecycled(ADA, SALES_ACCEPTED, "no budget", 1),
                        new LeadProfileRevised(ADA, WITHOUT_TITLE))
                .when(new ReviseLeadProfile(ADA, COMPLETE))
                .then(FILLED_IN);
    }

    @Test
    @Tag("B22")
    void a_lead_that_is_qualified_shows_the_score_that_it_had() {
        given(new LeadCaptured(ADA, FORM, COMPLETE), HIGH)
                .when(new QualifyLead(ADA, Cause.MANUAL))
                .then(new LeadQualified(ADA, DEFINITION, SCORE, 0, Cause.MANUAL));
    }

    private static ThresholdPassed passed(Consequence consequence, @Nullable String programme) {
        return new ThresholdPassed(
                ScoreId.of(ADA), Person.of(ADA), null, null, "threshold", consequence, programme, SCORE, null);
    }
}
