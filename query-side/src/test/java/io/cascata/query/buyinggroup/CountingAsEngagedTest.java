package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.BOB;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.added;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.target;
import static io.cascata.query.buyinggroup.Talent.touch;
import static io.cascata.query.buyinggroup.Talent.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ann and Bob take part; somebody was in touch on day 90, and who that was is known from day 95 on. */
@Tag("E07")
class CountingAsEngagedTest {

    private static final VisitorId VISITOR = new VisitorId("visitor");
    private static final LeadId LEO = new LeadId("leo");

    private Talent talent;

    @BeforeEach
    void open(@TempDir Path directory) {
        talent = new Talent(directory);
        talent.sales
                .process(START)
                .add(START, profile(target(CHAMPION, 1), target(USER, 1)))
                .open("deal", START, "target", null)
                .add(day(1), added(ANN, CHAMPION))
                .add(day(1), added(BOB, USER));
    }

    @AfterEach
    void close() {
        talent.close();
    }

    @Test
    @Tag("H05")
    void a_visit_counts_at_its_time_once_it_is_known_whose_it_was() throws Exception {
        talent.sales.add(day(90), touch(VISITOR));
        long before = talent.settle().log.head();
        talent.sales.add(day(95), visitorIs(Person.of(ANN)));
        talent.settle();

        assertThat(engaged(null, null)).containsExactly(ANN);
        assertThat(engaged(day(92).toString(), null)).containsExactly(ANN);
        assertThat(engaged(day(89).toString(), null)).isEmpty();
        assertThat(engaged(null, "" + before)).isEmpty();
    }

    @Test
    @Tag("H05")
    void a_visit_counts_for_the_contact_that_the_visitors_lead_turned_out_to_be() throws Exception {
        talent.sales.add(day(90), touch(VISITOR)).add(day(91), visitorIs(Person.of(LEO)));
        long before = talent.settle().log.head();
        talent.sales.add(day(95), new LeadLinkedToContact(LEO, ANN));
        talent.settle();

        assertThat(engaged(null, null)).containsExactly(ANN);
        assertThat(engaged(null, "" + before)).isEmpty();
    }

    @Test
    void what_somebody_did_as_a_lead_counts_after_the_conversion() throws Exception {
        talent.sales.add(day(90), touch(LEO));
        long before = talent.settle().log.head();
        talent.sales.add(day(95), new LeadConverted(LEO, null, ANN, false, true, null, LeadConverted.By.PERSON));
        talent.settle();

        assertThat(engaged(null, null)).containsExactly(ANN);
        assertThat(engaged(null, "" + before)).isEmpty();
    }

    @Test
    void what_was_said_last_of_a_name_stands_as_far_as_it_was_known() throws Exception {
        talent.sales
                .add(day(90), touch(VISITOR))
                .add(day(91), visitorIs(Person.of(LEO)))
                .add(day(92), new LeadLinkedToContact(LEO, ANN));
        long before = talent.settle().log.head();
        talent.sales.add(day(91), visitorIs(Person.of(BOB)));
        talent.settle();

        assertThat(engaged(null, null)).containsExactly(BOB);
        assertThat(engaged(null, "" + before)).containsExactly(ANN);
    }

    @Test
    @Tag("E14")
    @Tag("H05")
    void what_members_did_under_other_names_is_shared_as_theirs() throws Exception {
        talent.sales
                .add(day(89), touch(LEO))
                .add(day(90), touch(VISITOR))
                .add(day(91), touch(BOB, 1))
                .add(day(95), visitorIs(Person.of(ANN)));
        long before = talent.settle().log.head();
        talent.sales.add(day(96), new LeadLinkedToContact(LEO, BOB));
        talent.settle();
        var api = new CommitteesApi(talent.groups, talent.log);

        assertThat(api.interactions("deal", when(null, null)))
                .extracting(Interaction::contact, Interaction::at)
                .containsExactly(tuple(BOB, day(91)), tuple(ANN, day(90)), tuple(BOB, day(89)));
        assertThat(api.interactions("deal", when(null, "" + before)))
                .extracting(Interaction::contact)
                .containsExactly(BOB, ANN);
    }

    private List<ContactId> engaged(@Nullable String asOf, @Nullable String knownAt) {
        return talent.coverage(asOf, knownAt).people().stream()
                .filter(io.cascata.query.buyinggroup.Person::engaged)
                .map(io.cascata.query.buyinggroup.Person::contact)
                .toList();
    }

    private static VisitorIdentified visitorIs(Person person) {
        return new VisitorIdentified(VISITOR, person);
    }
}
