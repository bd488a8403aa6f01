package io.cascata.query.activity;

import static io.cascata.query.activity.Pipeline.START;
import static io.cascata.query.activity.Pipeline.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRules.IdleLimit;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Person;
import io.cascata.events.value.RemovalReason;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was forgotten, known and worked on any day, and as it was known then. */
@Tag("P04")
class LookingBackAtActivityTest {

    private static final WhenParameters NOW = new WhenParameters(null, null, null);

    private Pipeline pipeline;

    @BeforeEach
    void open(@TempDir Path directory) {
        pipeline = new Pipeline(directory);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    /** Something of everything. */
    private void year() {
        pipeline.sales
                .open("old", START, "target", null)
                .move("old", day(60), "engaged")
                .open("new", day(80), "target", null)
                .open("lost", START, "target", null)
                .move("lost", day(10), "lost");
        pipeline.lead("leo", 0).lead("lea", 3).lead("done", 1).lead("touched", 2);
        pipeline.account("account-old", 0).account("quiet", 4).account("visited", 5);
        pipeline.converted("leo", "ann", "account-old", 10)
                .contact("bob", "quiet", 20)
                .contact("loner", null, 30);
        pipeline.takesPart("ann", "old", 11).takesPart("ann", "lost", 9).takesPart("bob", "new", 81);
        pipeline.touch(70, "ann", null, null).touch(71, null, "touched", null).touch(72, null, null, "visited");
        pipeline.touch(73, "stranger", null, null);
        pipeline.add(74, new VisitorIdentified(new VisitorId("v"), Person.of(new ContactId("bob"))));
        pipeline.add(5, new LeadClosed(new LeadId("done"), Outcome.LOST));
        pipeline.add(40, new LeadLinkedToContact(new LeadId("lea"), new ContactId("loner")));
    }

    @ParameterizedTest
    @Tag("B18")
    @EnumSource
    void what_is_known_today_is_what_the_present_says(Kind kind) throws Exception {
        year();
        var api = pipeline.api();
        var today = new WhenParameters(null, String.valueOf(pipeline.log.head()), null);

        var present = api.stagnation(kind.name(), "1", null, "50", NOW);
        assertThat(present.forgotten()).isNotEmpty();
        assertThat(api.stagnation(kind.name(), "1", null, "50", today)).isEqualTo(present);
        assertThat(api.sales(null, "-active", null, "50", today))
                .isEqualTo(api.sales(null, "-active", null, "50", NOW));
        assertThat(api.sales("quiet", "account", null, "50", today))
                .isEqualTo(api.sales("quiet", "account", null, "50", NOW));
        assertThat(api.people(today)).isEqualTo(api.people(NOW));
    }

    @Test
    @Tag("B18")
    @Tag("K11")
    void a_day_shows_who_was_forgotten_on_it_and_what_was_known_before_shows_no_more() throws Exception {
        pipeline.sales.open("deal", START, "target", null);
        pipeline.api();
        long before = pipeline.log.head();
        pipeline.sales.move("deal", day(20), "engaged");

        assertThat(forgotten("opportunity", on(40), null)).isEmpty();
        assertThat(forgotten("opportunity", on(51), null)).containsExactly("deal");
        assertThat(forgotten("opportunity", new WhenParameters(on(40).asOf(), "" + before, null), null))
                .containsExactly("deal");
        assertThat(forgotten("opportunity", new WhenParameters("2025-12-01", null, null), null))
                .isEmpty();
    }

    @Test
    @Tag("B18")
    void the_limit_of_a_stage_is_that_of_the_rules_in_force_then() throws Exception {
        var limits = List.of(new IdleLimit(CanonicalStage.TARGET, 5));
        var rules = new ServiceLevelRules(BusinessHours.shipped(), List.of(), List.of(), limits);
        pipeline.sales.open("deal", START, "target", null);
        pipeline.add(20, new ServiceLevelRulesRevised(1, rules));

        assertThat(forgotten("opportunity", on(19), null)).isEmpty();
        assertThat(forgotten("opportunity", on(21), null)).containsExactly("deal");
    }

    @Test
    @Tag("B18")
    void who_had_left_keeps_nothing_alive() throws Exception {
        pipeline.sales.open("deal", START, "target", null);
        pipeline.contact("ann", "acme", 0).takesPart("ann", "deal", 1).touch(50, "ann", null, null);
        pipeline.add(
                10,
                new ContactRoleRemoved(
                        new OpportunityId("deal"), new ContactId("ann"), new ContactRole("User"), RemovalReason.OTHER));

        assertThat(forgotten("opportunity", on(60), "30")).containsExactly("deal");
    }

    @Test
    @Tag("A07")
    void people_are_counted_as_they_were_known_on_a_day() throws Exception {
        year();
        var api = pipeline.api();

        long head = pipeline.log.head();
        assertThat(api.people(on(2)).answer()).isEqualTo(new Activities.People(head, 0, 3, 3));
        assertThat(api.people(on(35)).answer()).isEqualTo(new Activities.People(head, 3, 3, 6));
        assertThat(api.people(on(41)).answer()).isEqualTo(new Activities.People(head, 3, 2, 5));
    }

    @Test
    @Tag("B16")
    void sales_had_another_work_list_on_another_day() throws Exception {
        year();
        var api = pipeline.api();

        assertThat(api.sales(null, "account", null, "50", on(15)).contacts())
                .containsExactly(new Activities.Worked("ann", "account-old", "leo", day(10), day(10), List.of("old")));
        assertThat(api.sales(null, "-active", null, "50", on(5)).contacts()).isEmpty();
    }

    @Test
    void pages_of_the_past_go_on_where_the_one_before_ended() throws Exception {
        for (int i = 0; i < 5; i++) {
            pipeline.lead("lead-" + i, i / 2).contact("contact-" + i, "acme", i / 2);
        }
        assertThat(forgotten("lead", on(90), null)).hasSize(5);
        var leads = new ArrayList<String>();
        String cursor = null;
        do {
            var page = pipeline.api().stagnation("lead", null, cursor, "2", on(90));
            page.forgotten().forEach(one -> leads.add(one.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(leads).containsExactly("lead-0", "lead-1", "lead-2", "lead-3", "lead-4");

        for (var sort : List.of("-active", "active", "account")) {
            var contacts = new ArrayList<String>();
            do {
                var page = pipeline.api().sales(null, sort, cursor, "2", on(90));
                page.contacts().forEach(one -> contacts.add(one.contact()));
                cursor = page.next();
            } while (cursor != null);
            assertThat(contacts).as(sort).hasSize(5).doesNotHaveDuplicates();
        }
    }

    private static WhenParameters on(int day) {
        return new WhenParameters(day(day).toString(), null, null);
    }

    private List<String> forgotten(String kind, WhenParameters when, @Nullable String days) throws Exception {
        return pipeline.api().stagnation(kind, days, null, "50", when).forgotten().stream()
                .map(Stagnation.Forgotten::id)
                .toList();
    }
}
