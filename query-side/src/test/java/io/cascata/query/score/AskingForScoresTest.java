package io.cascata.query.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Person;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.RoleWeight;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.TargetRole;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people's scores were at any time, by both clocks. */
class AskingForScoresTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant NOW = START.plus(Duration.ofDays(30));
    private static final SolutionId TALENT = new SolutionId("talent");
    private static final SolutionId PAYROLL = new SolutionId("payroll");
    private static final AccountId ACME = new AccountId("acme");
    private static final Person ANN = Person.of(new ContactId("ann"));
    private static final Person BOB = Person.of(new ContactId("bob"));
    private static final Person LEO = Person.of(new LeadId("leo"));
    private static final OpportunityId DEAL = new OpportunityId("acme-talent");

    private static final TargetRole VITAL_CHAMPION =
            new TargetRole(new ContactRole("Champion"), 1, List.of(), null, RoleWeight.VITAL);

    private EventLog log;
    private SalesLog story;
    private ScoresApi api;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        story = new SalesLog(log);
        api = new ScoresApi(new Scores(new History(log), Clock.fixed(NOW, ZoneOffset.UTC)), log);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void who_has_done_nothing_has_no_score() {
        assertThat(ann(null, null).total()).isZero();
        assertThat(ann(null, null).awards()).isEmpty();
    }

    @Test
    @Tag("H01")
    @Tag("B22")
    @Tag("B28")
    void a_score_decays_from_touch_to_touch_and_shows_the_rules_and_versions_that_made_it() {
        story.add(START, award(ANN, "t-1", 60, TALENT, START, 3))
                .add(START, new FitRated(ANN.score(), ANN, List.of(new RulePoints("vp", 15)), 3))
                .add(NOW, award(ANN, "t-2", 20, null, NOW, 4))
                .append();

        var now = ann(null, null);
        assertThat(now.total()).isEqualTo(new BigDecimal("65.00"));
        assertThat(now.solutions()).containsExactly(new ScoreView.OfSolution(TALENT, new BigDecimal("65.00")));
        assertThat(now.fit()).containsExactly(new RulePoints("vp", 15));
        assertThat(now.awards())
                .extracting(Award::touch, Award::rulesVersion, Award::worth)
                .containsExactly(
                        tuple(new TouchId("t-1"), 3, new BigDecimal("30.00")),
                        tuple(new TouchId("t-2"), 4, new BigDecimal("20.00")));
        assertThat(ann(START.toString(), null).total()).isEqualTo(new BigDecimal("75.00"));
        assertThat(ann("2025-12-31", null).total()).isZero();
    }

    @Test
    void only_what_speaks_of_a_solution_or_of_none_counts_for_it() {
        story.add(NOW, award(ANN, "t-1", 60, TALENT, NOW, 3))
                .add(NOW, award(ANN, "t-2", 5, PAYROLL, NOW, 3))
                .add(NOW, award(ANN, "t-3", 1, null, NOW, 3))
                .append();

        var payroll = api.ofContact("ann", "payroll", when(null, null));
        assertThat(payroll.solutions()).containsExactly(new ScoreView.OfSolution(PAYROLL, new BigDecimal("6.00")));
        assertThat(payroll.awards()).hasSize(2);
        assertThat(payroll.total()).isEqualTo(new BigDecimal("66.00"));
    }

    @Test
    @Tag("H05")
    void what_turned_out_to_be_hers_later_counts_at_its_time_except_as_it_was_known_before() {
        var unnamed = award(ANN, "t-1", 60, TALENT, START, 3).of(ScoreId.of(new VisitorId("v-1")), null, ACME);
        story.add(START, unnamed)
                .add(NOW, award(ANN, "t-1", 60, TALENT, START, 3))
                .append();

        assertThat(ann(START.toString(), null).total()).isEqualTo(new BigDecimal("60.00"));
        assertThat(ann(START.toString(), "1").total()).isZero();
    }

    @Test
    @Tag("H03")
    @Tag("A07")
    void what_a_lead_did_is_the_contacts_after_the_conversion_and_nobodys_twice() {
        story.add(START, award(LEO, "t-1", 60, TALENT, START, 3))
                .add(NOW, award(ANN, "t-1", 60, TALENT, START, 3))
                .append();

        assertThat(api.ofLead("leo", null, when(START.toString(), "1")).total()).isEqualTo(new BigDecimal("60.00"));
        assertThat(api.ofLead("leo", null, when(START.toString(), null)).total())
                .isZero();
        assertThat(ann(START.toString(), null).total()).isEqualTo(new BigDecimal("60.00"));
    }

    @Test
    @Tag("E09")
    @Tag("H03")
    void a_group_has_the_scores_of_its_members_and_their_sum_in_every_stage() {
        var engaged = new StageRef(new StageKey("engaged"), 1, CanonicalStage.ENGAGED);
        var pipeline = new StageRef(new StageKey("pipeline"), 2, CanonicalStage.PIPELINE);
        story.add(
                        START,
                        new OpportunityOpened(
                                DEAL, "Acme talent", OpenedFrom.SIGNAL, engaged, situation(), Cause.MANUAL))
                .add(START, new TargetProfileSet(TALENT, null, List.of(VITAL_CHAMPION)))
                .add(START, new ContactRoleAdded(DEAL, new ContactId("ann"), new ContactRole("User")))
                .add(START, new ContactRoleAdded(DEAL, new ContactId("bob"), new ContactRole("Champion")))
                .add(START, award(ANN, "t-1", 60, TALENT, START, 3))
                .add(START, award(BOB, "t-2", 100, TALENT, START, 3))
                .add(START, award(ANN, "t-4", 9, TALENT, START, 3).of(ScoreId.of(ACME), null, ACME))
                .add(START, new StageAdvanced(DEAL, engaged, pipeline, List.of(), null, situation(), Cause.MANUAL))
                .add(
                        NOW,
                        new ContactRoleRemoved(
                                DEAL, new ContactId("bob"), new ContactRole("Champion"), RemovalReason.LEFT_COMPANY))
                .append();

        var then = api.ofOpportunity(DEAL.value(), when(START.toString(), null));
        assertThat(then.score()).isEqualTo(new BigDecimal("160.00"));
        assertThat(then.weighted().score()).isEqualTo(new BigDecimal("85.00"));
        assertThat(then.stage()).isEqualTo(pipeline.key());
        assertThat(then.unnamed()).isEqualTo(new BigDecimal("9.00"));
        assertThat(then.members())
                .extracting(member -> member.contact().value())
                .containsExactly("bob", "ann");
        var now = api.ofOpportunity(DEAL.value(), when(null, null));
        assertThat(now.score()).isEqualTo(new BigDecimal("30.00"));
        assertThat(now.weighted().score()).isEqualTo(new BigDecimal("30.00"));
        assertThat(now.members()).hasSize(1);
    }

    @Test
    void an_opportunity_that_nobody_had_opened_has_no_scores() {
        assertThatThrownBy(() -> api.ofOpportunity("none", when(null, null)))
                .isInstanceOf(UnknownScored.class)
                .hasMessageContaining("none");
    }

    private ScoreView ann(@Nullable String asOf, @Nullable String knownAt) {
        return api.ofContact("ann", null, when(asOf, knownAt));
    }

    private static WhenParameters when(@Nullable String asOf, @Nullable String knownAt) {
        return new WhenParameters(asOf, knownAt, null);
    }

    private static PointsAwarded award(
            Person person, String touch, int points, @Nullable SolutionId solution, Instant at, int version) {
        return new PointsAwarded(
                person.score(),
                new TouchId(touch),
                at,
                person,
                ACME,
                solution,
                List.of(new RulePoints("download", points)),
                new HalfLife(30),
                version);
    }

    private static Situation situation() {
        return new Situation(
                OpportunityType.ACQUISITION,
                ACME,
                TALENT,
                new BuyingGroupId("hr"),
                SalesLog.PROCESS,
                1,
                null,
                null,
                null,
                0);
    }
}
