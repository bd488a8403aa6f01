package io.cascata.query.behaviour;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.solution.ContentMapped;
import io.cascata.events.solution.ContentUnmapped;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Person;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.behaviour.TouchLine.KnownAs;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor reads a paper, turns out to be Ann, and comes to a meeting. */
@Tag("A17")
class ProfilingBehaviourTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final ContactId ANN = new ContactId("ann");
    private static final LeadId LEO = new LeadId("leo");
    private static final VisitorId VISITOR = new VisitorId("v-1");

    private EventLog log;
    private BehaviourApi api;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        api = new BehaviourApi(new History(log), log);
        new SalesLog(log)
                .add(after(2), touch("t-2", "meeting", ANN, null, "talent"))
                .add(START, touch("t-1", "download", null, VISITOR, "talent"))
                .add(after(1), touch("t-3", "visit", ANN, null, "payroll"))
                .add(after(3), new VisitorIdentified(VISITOR, Person.of(ANN)))
                .add(after(4), new ContactRoleAdded(new OpportunityId("o-1"), ANN, new ContactRole("User")))
                .append();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void all_touches_conversions_and_interests_come_in_order_of_time() {
        var ann = behaviour(null, null);

        assertThat(ann.touches())
                .extracting(line -> line.touch() + " as " + line.as() + " at " + line.at())
                .containsExactly(
                        "t-1 as " + KnownAs.VISITOR + " at " + START,
                        "t-3 as " + KnownAs.CONTACT + " at " + after(1),
                        "t-2 as " + KnownAs.CONTACT + " at " + after(2));
        assertThat(ann.conversions())
                .extracting(Conversion::event)
                .containsExactly("touch.visitor-identified", "opportunity.contact-role-added");
        assertThat(ann.interests())
                .containsExactly(
                        new Interest(new SolutionId("talent"), 2, START, after(2)),
                        new Interest(new SolutionId("payroll"), 1, after(1), after(1)));
    }

    @Test
    @Tag("H05")
    void the_visit_counts_at_its_time_as_corrected_and_not_as_known_before_the_identification() {
        var corrected = behaviour(START.toString(), null);
        assertThat(corrected.touches()).extracting(TouchLine::at).containsExactly(START);

        assertThat(behaviour(START.toString(), "3").touches()).isEmpty();
        assertThat(behaviour(null, "3").touches()).hasSize(2);
    }

    @Test
    @Tag("B23")
    void a_lead_has_a_profile_too() {
        new SalesLog(log)
                .add(after(5), touch("t-4", "form", null, null, "talent", LEO))
                .append();

        assertThat(api.ofLead("leo", new WhenParameters(null, null, null)).touches())
                .extracting(TouchLine::as)
                .containsExactly(KnownAs.LEAD);
    }

    @Test
    @Tag("H05")
    @Tag("A07")
    void a_lead_who_became_a_contact_has_one_profile_with_it() {
        new SalesLog(log)
                .add(after(5), touch("t-4", "form", null, null, "talent", LEO))
                .add(after(6), new LeadLinkedToContact(LEO, ANN))
                .append();

        assertThat(behaviour(null, null).touches())
                .extracting(TouchLine::as)
                .containsExactly(KnownAs.VISITOR, KnownAs.CONTACT, KnownAs.CONTACT, KnownAs.LEAD);
        assertThat(behaviour(null, null).conversions())
                .extracting(Conversion::event)
                .containsExactly(
                        "touch.visitor-identified", "opportunity.contact-role-added", "lead.linked-to-contact");
        assertThat(api.ofLead("leo", new WhenParameters(null, null, null))).isEqualTo(behaviour(null, null));
        assertThat(behaviour(null, "6").touches()).hasSize(3);
        assertThat(api.ofLead("leo", new WhenParameters(null, "6", null)).touches())
                .hasSize(1);
    }

    @Test
    @Tag("H08")
    void content_shows_interest_in_what_it_stands_for_at_the_viewpoint() {
        new SalesLog(log)
                .add(after(5), visit("t-4", "/papers/2026"))
                .add(after(6), new ContentMapped(new SolutionId("talent"), "/papers"))
                .add(after(7), new ContentMapped(new SolutionId("payroll"), "/papers/2026"))
                .add(after(8), new ContentUnmapped(new SolutionId("payroll"), "/papers/2026"))
                .append();

        assertThat(interests(after(5).toString(), null)).isEqualTo(Map.of("talent", 2, "payroll", 1));
        assertThat(interests(after(6).toString(), null)).isEqualTo(Map.of("talent", 3, "payroll", 1));
        assertThat(interests(after(7).toString(), null)).isEqualTo(Map.of("talent", 2, "payroll", 2));
        assertThat(interests(null, null)).isEqualTo(Map.of("talent", 3, "payroll", 1));
        assertThat(interests(null, "6")).isEqualTo(Map.of("talent", 2, "payroll", 1));
    }

    private Map<String, Integer> interests(@Nullable String asOf, @Nullable String knownAt) {
        return behaviour(asOf, knownAt).interests().stream()
                .collect(toMap(interest -> interest.solution().value(), Interest::touches));
    }

    private static TouchRecorded visit(String id, String content) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                ANN,
                null,
                null,
                "organic",
                "visit",
                null,
                content,
                Team.MARKETING,
                null,
                null);
    }

    private Behaviour behaviour(@Nullable String asOf, @Nullable String knownAt) {
        return api.ofContact("ann", new WhenParameters(asOf, knownAt, null));
    }

    private static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static TouchRecorded touch(
            String id, String kind, @Nullable ContactId contact, @Nullable VisitorId visitor, String solution) {
        return touch(id, kind, contact, visitor, solution, null);
    }

    private static TouchRecorded touch(
            String id,
            String kind,
            @Nullable ContactId contact,
            @Nullable VisitorId visitor,
            String solution,
            @Nullable LeadId lead) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                new AccountId("acme"),
                new SolutionId(solution),
                "organic",
                kind,
                null,
                null,
                Team.MARKETING,
                lead,
                visitor);
    }
}
