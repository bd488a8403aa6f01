package io.cascata.query.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadStage;
import io.cascata.query.lead.RecycledPeople.How;
import io.cascata.query.lead.RecycledPeople.Lap;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sales gives people back to marketing, some of them more than once. */
@Tag("B08")
@Tag("B10")
@Tag("K08")
class RecyclingPeopleTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    private static final LeadId ANN = new LeadId("ann");
    private static final LeadId BOB = new LeadId("bob");

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    @Test
    void each_time_is_numbered_and_the_last_one_marked() throws Exception {
        add(0, qualified(ANN));
        add(1, new LeadRejected(ANN, "a student"));
        add(5, qualified(ANN));
        add(7, new LeadRecycled(ANN, LeadStage.SALES_ACCEPTED, "no budget", 1));
        add(8, new LeadRejected(BOB, "wrong country"));
        var recycled = recycled(Viewpoint.NOW);

        assertThat(recycled.people()).isEqualTo(2);
        assertThat(recycled.times()).isEqualTo(3);
        assertThat(recycled.most()).isEqualTo(2);
        assertThat(recycled.requalified()).isEqualTo(1);
        assertThat(recycled.medianDaysToRequalify()).isEqualTo(4.0);
        assertThat(recycled.laps())
                .extracting(Lap::person, Lap::label, Lap::how, Lap::reason, Lap::daysToRequalify)
                .containsExactly(
                        tuple("ann", "recycled-01", How.REJECTED, "a student", 4.0),
                        tuple("ann", "recycled-02 (Last)", How.RECYCLED, "no budget", null),
                        tuple("bob", "recycled-01 (Last)", How.REJECTED, "wrong country", null));
    }

    @Test
    @Tag("A07")
    void several_leads_of_one_contact_are_one_person() throws Exception {
        add(1, new LeadRejected(ANN, "a student"));
        add(2, new LeadRejected(BOB, "a student still"));
        add(3, new LeadLinkedToContact(ANN, new ContactId("c")));
        add(3, new LeadLinkedToContact(BOB, new ContactId("c")));

        assertThat(recycled(Viewpoint.NOW).laps())
                .extracting(Lap::person, Lap::contact, Lap::lead, Lap::number)
                .containsExactly(tuple("c", true, "ann", 1L), tuple("c", true, "bob", 2L));
        assertThat(recycled(new Viewpoint(null, 2L)).people()).isEqualTo(2);
    }

    @Test
    @Tag("P04")
    void any_date_shows_what_was_then_and_what_was_known_then() throws Exception {
        add(1, new LeadRejected(ANN, "a student"));
        add(9, new LeadRejected(ANN, "again"));
        add(4, qualified(ANN));

        var then = recycled(new Viewpoint(START.plus(Duration.ofDays(5)), null));
        assertThat(then.laps())
                .extracting(Lap::label, Lap::daysToRequalify)
                .containsExactly(tuple("recycled-01 (Last)", 3.0));
        assertThat(recycled(new Viewpoint(null, 2L)).requalified()).isZero();
        assertThat(recycled(new Viewpoint(null, 0L)).laps()).isEmpty();
    }

    @Test
    void times_beyond_the_tenth_bear_its_number_and_the_list_is_cut_but_not_the_sums() throws Exception {
        for (int i = 1; i <= 12; i++) {
            add(i, new LeadRejected(ANN, "no"));
        }
        facts.upToDate();
        var recycled = new RecycledPeopleReader(facts::store).at(Viewpoint.NOW, 12);

        assertThat(recycled.laps().get(9).label()).isEqualTo("recycled-10");
        assertThat(recycled.laps().get(11).label()).isEqualTo("recycled-10 (Last)");
        var cut = new RecycledPeopleReader(facts::store).at(Viewpoint.NOW, 1);
        assertThat(cut.laps()).hasSize(1);
        assertThat(cut.times()).isEqualTo(12);
        assertThat(cut.laps().getFirst().event()).isEqualTo("/api/events?after=0&limit=1");
    }

    private RecycledPeople recycled(Viewpoint viewpoint) throws Exception {
        facts.upToDate();
        return new RecycledPeopleReader(facts::store).at(viewpoint, 100);
    }

    private void add(int day, DomainEvent event) {
        facts.sales().add(START.plus(Duration.ofDays(day)), event);
    }

    private static LeadQualified qualified(LeadId lead) {
        return new LeadQualified(lead, List.of("budget"), null, 1, Cause.MANUAL);
    }
}
