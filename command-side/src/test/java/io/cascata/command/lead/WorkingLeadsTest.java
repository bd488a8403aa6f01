package io.cascata.command.lead;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.lead.LeadRefusal.LEAD_IN_OTHER_STAGE;
import static io.cascata.command.lead.LeadRefusal.LEAD_NOT_QUALIFIED;
import static io.cascata.command.lead.LeadRefusal.LEAD_OCCURRED_BEFORE_STAY;
import static io.cascata.command.lead.LeadRefusal.LEAD_UNKNOWN;
import static io.cascata.command.lead.Nordwind.ACCEPTED;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.CAPTURED;
import static io.cascata.command.lead.Nordwind.ENTERED_SALES;
import static io.cascata.command.lead.Nordwind.FORM;
import static io.cascata.command.lead.Nordwind.QUALIFIED;
import static io.cascata.command.lead.Nordwind.given;
import static io.cascata.events.value.LeadStage.LEAD;
import static io.cascata.events.value.LeadStage.SALES_ACCEPTED;
import static io.cascata.events.value.LeadStage.SALES_OPPORTUNITY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.Command;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.PersonProfile;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The way of a lead: qualified, handed over, accepted or given back, worked, recycled. */
class WorkingLeadsTest {

    private static final LeadRecycled RECYCLED = new LeadRecycled(ADA, SALES_ACCEPTED, "no budget", 1);
    private static final LeadClosed WON = new LeadClosed(ADA, Outcome.WON);

    @Test
    @Tag("B06")
    @Tag("B22")
    void a_lead_that_meets_the_definition_is_qualified_and_says_by_what() {
        given(CAPTURED).when(qualify()).then(QUALIFIED);
    }

    @Test
    @Tag("B06")
    void a_lead_that_does_not_is_refused_with_all_that_is_missing() {
        var person = new PersonProfile(null, new EmailAddress("ada.brandt@nordwind.example"), null, " ");
        var profile = new LeadProfile(person, null, null, null, null, null);
        given(new LeadCaptured(ADA, FORM, profile))
                .when(qualify())
                .thenRefused(
                        LEAD_NOT_QUALIFIED, Map.of("lead", "ada", "unmet", List.of("name", "job-title", "company")));
    }

    @Test
    @Tag("B08")
    @Tag("B19")
    void sales_accepts_what_is_qualified_and_nothing_else() {
        given(CAPTURED, QUALIFIED).when(new AcceptLead(ADA)).then(new LeadAccepted(ADA));
        given(CAPTURED)
                .when(new AcceptLead(ADA))
                .thenRefused(
                        LEAD_IN_OTHER_STAGE,
                        Map.of(
                                "lead",
                                "ada",
                                "stage",
                                LEAD,
                                "from",
                                List.of(LeadStage.QUALIFIED),
                                "to",
                                SALES_ACCEPTED));
    }

    @Test
    @Tag("B08")
    void a_lead_that_sales_rejects_goes_back_with_the_reason_and_can_be_qualified_again() {
        var rejected = new LeadRejected(ADA, "a student");
        given(CAPTURED, QUALIFIED).when(new RejectLead(ADA, "a student")).then(rejected);
        given(CAPTURED, QUALIFIED, rejected).when(qualify()).then(QUALIFIED);
    }

    @Test
    void nothing_goes_back_without_a_reason() {
        assertThatThrownBy(() -> new RejectLead(ADA, " ")).hasMessage("reason must not be blank");
        assertThatThrownBy(() -> new RecycleLead(ADA, " ")).hasMessage("reason must not be blank");
    }

    @Test
    @Tag("B09")
    void who_agrees_to_enter_the_sales_process_is_a_sales_opportunity() {
        given(CAPTURED, QUALIFIED, ACCEPTED).when(new EnterSales(ADA)).then(new LeadEnteredSales(ADA));
    }

    @Test
    @Tag("B09")
    void a_sales_opportunity_stays_one_until_it_is_closed_or_recycled() {
        var life = new DomainEvent[] {CAPTURED, QUALIFIED, ACCEPTED, ENTERED_SALES};
        given(life).when(qualify()).thenRefused(LEAD_IN_OTHER_STAGE);
        given(life).when(new AcceptLead(ADA)).thenRefused(LEAD_IN_OTHER_STAGE);
        given(life).when(new RejectLead(ADA, "late")).thenRefused(LEAD_IN_OTHER_STAGE);
        given(life).when(new CloseLead(ADA, Outcome.WON)).then(WON);
    }

    @Test
    @Tag("B09")
    void a_lead_is_closed_as_won_or_lost_and_then_stays_so() {
        given(CAPTURED, QUALIFIED, ACCEPTED, ENTERED_SALES, WON)
                .when(new RecycleLead(ADA, "second thoughts"))
                .thenRefused(LEAD_IN_OTHER_STAGE);
        assertThatThrownBy(() -> new CloseLead(ADA, Outcome.RECYCLED))
                .hasMessage("a lead is closed as WON or LOST, not as RECYCLED");
    }

    @Test
    @Tag("B10")
    @Tag("B11")
    void what_does_not_progress_goes_back_to_the_lead_stage_with_a_number() {
        given(CAPTURED, QUALIFIED, ACCEPTED)
                .when(new RecycleLead(ADA, "no budget"))
                .then(RECYCLED);
        given(CAPTURED, QUALIFIED, ACCEPTED, RECYCLED, QUALIFIED, ACCEPTED, ENTERED_SALES)
                .when(new RecycleLead(ADA, "postponed"))
                .then(new LeadRecycled(ADA, SALES_OPPORTUNITY, "postponed", 2));
        given(CAPTURED, QUALIFIED, ACCEPTED, RECYCLED).when(new AcceptLead(ADA)).thenRefused(LEAD_IN_OTHER_STAGE);
    }

    @Test
    @Tag("B11")
    void nothing_is_recycled_from_elsewhere() {
        given(CAPTURED).when(new RecycleLead(ADA, "cold")).thenRefused(LEAD_IN_OTHER_STAGE);
        given(CAPTURED, QUALIFIED).when(new RecycleLead(ADA, "cold")).thenRefused(LEAD_IN_OTHER_STAGE);
    }

    static Stream<Arguments> done() {
        return Stream.of(
                Arguments.of(qualify(), new DomainEvent[] {CAPTURED, QUALIFIED}),
                Arguments.of(new AcceptLead(ADA), new DomainEvent[] {CAPTURED, QUALIFIED, ACCEPTED}),
                Arguments.of(new EnterSales(ADA), new DomainEvent[] {CAPTURED, QUALIFIED, ACCEPTED, ENTERED_SALES}),
                Arguments.of(
                        new CloseLead(ADA, Outcome.WON),
                        new DomainEvent[] {CAPTURED, QUALIFIED, ACCEPTED, ENTERED_SALES, WON}));
    }

    @ParameterizedTest
    @MethodSource("done")
    void a_step_that_is_done_is_asked_for_without_an_event(Command step, DomainEvent[] life) {
        given(life).when(step).thenNothing();
    }

    static Stream<Command> steps() {
        return Stream.of(
                qualify(),
                new AcceptLead(ADA),
                new RejectLead(ADA, "late"),
                new EnterSales(ADA),
                new RecycleLead(ADA, "late"),
                new CloseLead(ADA, Outcome.LOST));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void no_step_is_taken_with_somebody_unknown(Command step) {
        given().when(step).thenRefused(LEAD_UNKNOWN);
    }

    @Test
    void a_step_does_not_lie_before_the_stage_that_it_leaves() {
        var before = NOW.minus(Duration.ofDays(2));
        given(CAPTURED, QUALIFIED)
                .at(before)
                .when(new AcceptLead(ADA))
                .thenRefused(
                        LEAD_OCCURRED_BEFORE_STAY,
                        Map.of(
                                "stage",
                                LeadStage.QUALIFIED,
                                "since",
                                NOW.minus(Duration.ofDays(1)),
                                "occurredAt",
                                before));
    }

    private static QualifyLead qualify() {
        return new QualifyLead(ADA, Cause.MANUAL);
    }
}
