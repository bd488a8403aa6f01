package io.cascata.query.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.Cause;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Leads that wait for sales. */
@Tag("B20")
class QueueingLeadsTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofHours(1));
    private static final ScoreEvidence EVIDENCE =
            new ScoreEvidence(new BigDecimal("120.00"), new BigDecimal(100), List.of(new TouchId("t")), 3);

    private Facts facts;
    private Queue queue;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        facts = new Facts(directory);
        queue = new Queue(facts::store, Clock.fixed(LATER, ZoneOffset.UTC));
        delivered("dora", START, 40);
        delivered("bea", LATER, 90);
        delivered("cleo", START, 40);
        delivered("abe", LATER, 40);
        facts.upToDate();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void the_highest_score_comes_first_and_ties_break_by_delivery_and_id() {
        assertThat(queue.at(Viewpoint.NOW))
                .extracting(entry -> entry.lead().value())
                .containsExactly("bea", "cleo", "dora", "abe");
    }

    @Test
    @Tag("B22")
    void each_shows_why_it_qualified() {
        var first = queue.at(Viewpoint.NOW).getFirst();

        assertThat(first.criteria()).containsExactly("email");
        assertThat(first.evidence()).isEqualTo(EVIDENCE);
    }

    @Test
    void who_was_answered_waits_no_more_but_did_then() throws Exception {
        facts.sales().add(LATER, new LeadAccepted(new LeadId("bea")));
        facts.upToDate();

        assertThat(queue.at(Viewpoint.NOW)).hasSize(3);
        assertThat(queue.at(new Viewpoint(null, 8L))).hasSize(4);
        assertThat(queue.at(new Viewpoint(START, null))).hasSize(2);
    }

    @Test
    void who_was_given_back_and_delivered_again_waits_since_then() throws Exception {
        var much = LATER.plusSeconds(60);
        facts.sales()
                .add(LATER, new LeadRejected(new LeadId("dora"), "too early"))
                .add(much, new LeadQualified(new LeadId("dora"), List.of("phone"), null, 1, Cause.MANUAL));
        facts.upToDate();

        assertThat(queue.at(Viewpoint.NOW))
                .extracting(entry -> entry.lead() + " " + entry.deliveredAt() + " " + entry.criteria())
                .containsExactly(
                        "bea " + LATER + " [email]",
                        "cleo " + START + " [email]",
                        "abe " + LATER + " [email]",
                        "dora " + much + " [phone]");
        assertThat(queue.at(new Viewpoint(LATER, null)))
                .extracting(entry -> entry.lead().value())
                .containsExactly("bea", "cleo", "abe");
    }

    @Test
    void what_was_recorded_late_counts_in_the_order_in_which_it_happened() throws Exception {
        facts.sales().add(START.minusSeconds(60), new LeadRejected(new LeadId("bea"), "too early"));
        facts.upToDate();

        assertThat(queue.at(Viewpoint.NOW)).hasSize(4);
    }

    @Test
    @Tag("H03")
    void a_lead_who_is_a_contact_by_now_waits_with_the_contacts_score() throws Exception {
        var ann = Person.of(new ContactId("ann"));
        long before = facts.log().head();
        facts.sales()
                .add(LATER, new LeadLinkedToContact(new LeadId("abe"), requireNonNull(ann.contact())))
                .add(LATER, award(ann, "t-abe", 40))
                .add(LATER, award(ann, "t-more", 100));
        facts.upToDate();

        assertThat(queue.at(Viewpoint.NOW).getFirst())
                .extracting(entry -> entry.lead().value(), QueuedLead::score)
                .containsExactly("abe", new BigDecimal("140.00"));
        assertThat(queue.at(new Viewpoint(null, before)).getLast())
                .extracting(entry -> entry.lead().value(), QueuedLead::score)
                .containsExactly("abe", new BigDecimal("40.00"));
    }

    @Test
    void what_somebody_is_worth_counts_and_points_that_turned_out_to_be_anothers_do_not() throws Exception {
        var bea = Person.of(new LeadId("bea"));
        var fit = List.of(new RulePoints("title", 7), new RulePoints("company", 5));
        facts.sales()
                .add(LATER, new FitRated(bea.score(), bea, List.of(new RulePoints("title", 3)), 3))
                .add(LATER, new FitRated(bea.score(), bea, fit, 3))
                .add(LATER.plusSeconds(1), new FitRated(bea.score(), bea, List.of(), 3))
                .add(LATER, award(Person.of(new LeadId("abe")), "t-bea", 90));
        facts.upToDate();

        assertThat(queue.at(Viewpoint.NOW))
                .extracting(entry -> entry.lead() + " " + entry.score())
                .containsExactly("abe 130.00", "cleo 40.00", "dora 40.00", "bea 12.00");
    }

    private void delivered(String lead, Instant at, int points) {
        var id = new LeadId(lead);
        var person = Person.of(id);
        facts.sales()
                .add(at, new LeadQualified(id, List.of("email"), EVIDENCE, 1, Cause.MANUAL))
                .add(LATER, award(person, "t-" + lead, points));
    }

    private static PointsAwarded award(Person person, String touch, int points) {
        return new PointsAwarded(
                person.score(),
                new TouchId(touch),
                LATER,
                person,
                null,
                null,
                List.of(new RulePoints("download", points)),
                new HalfLife(30),
                3);
    }
}
