package io.cascata.query.activity;

import static io.cascata.query.activity.Pipeline.START;
import static io.cascata.query.activity.Pipeline.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRules.IdleLimit;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.viewpoint.InvalidQuestion;
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

/** What nothing has happened to for too long is listed, whatever it is. */
@Tag("B18")
@Tag("K11")
class ForgettingNobodyTest {

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

    @Test
    void an_open_opportunity_is_forgotten_once_nothing_has_happened_in_its_stage_for_the_days_of_that_stage()
            throws Exception {
        pipeline.sales
                .open("old", START, "target", null)
                .move("old", day(60), "engaged")
                .open("new", day(80), "target", null)
                .open("lost", START, "target", null)
                .move("lost", day(10), "lost");
        assertThat(forgotten("opportunity", null)).containsExactly("old");

        pipeline.add(90, limits(new IdleLimit(CanonicalStage.ENGAGED, 41), new IdleLimit(null, 20)));
        assertThat(forgotten("opportunity", null)).containsExactly("new");
        pipeline.add(91, limits(new IdleLimit(CanonicalStage.ENGAGED, 40), new IdleLimit(null, 21)));
        assertThat(pipeline.api()
                        .stagnation("opportunity", null, null, "50", NOW)
                        .forgotten())
                .containsExactly(new Stagnation.Forgotten(
                        Kind.OPPORTUNITY, "old", "account-old", "engaged", day(60), day(60), 40L, 40));
        assertThat(forgotten("opportunity", "41")).isEmpty();
    }

    @Test
    void whoever_takes_part_keeps_an_opportunity_alive() throws Exception {
        pipeline.sales.open("alive", START, "target", null).open("asleep", START, "target", null);
        pipeline.contact("ann", "acme", 0).contact("bob", "acme", 0);
        pipeline.takesPart("ann", "alive", 1).takesPart("bob", "asleep", 1);
        pipeline.touch(99, "ann", null, null);

        assertThat(forgotten("opportunity", "30")).containsExactly("asleep");
        assertThat(forgotten("opportunity", "1")).containsExactly("asleep", "alive");
    }

    @Test
    void leads_and_contacts_are_forgotten_too_and_those_that_are_done_are_not() throws Exception {
        pipeline.lead("old", 0)
                .lead("new", 90)
                .lead("done", 0)
                .lead("touched", 0)
                .lead("closed", 0);
        pipeline.converted("done", "ann", "acme", 10).contact("bob", "acme", 95);
        pipeline.touch(95, null, "touched", null);
        pipeline.add(1, new LeadClosed(new LeadId("closed"), Outcome.LOST));

        assertThat(forgotten("lead", "30")).containsExactly("old");
        assertThat(forgotten("contact", "30")).containsExactly("ann");
        assertThat(pipeline.api().stagnation("contact", "90", null, "50", NOW).forgotten())
                .extracting(Stagnation.Forgotten::active, Stagnation.Forgotten::idleDays)
                .containsExactly(tuple(day(10), 90L));
    }

    @Test
    void an_account_lives_with_its_contacts_and_opportunities() throws Exception {
        pipeline.account("quiet", 0).account("visited", 0).account("staffed", 0).account("account-deal", 0);
        pipeline.touch(95, null, null, "visited");
        pipeline.contact("ann", "staffed", 1).touch(96, "ann", null, null);
        pipeline.sales.open("deal", day(2), "target", null).move("deal", day(97), "engaged");

        assertThat(forgotten("account", "30")).containsExactly("quiet");
    }

    @Test
    void what_somebody_named_before_it_was_known_is_not_listed() throws Exception {
        pipeline.touch(1, "stranger", null, null);
        assertThat(forgotten("contact", "30")).isEmpty();

        pipeline.contact("stranger", null, 2);
        assertThat(forgotten("contact", "30")).containsExactly("stranger");
    }

    @Test
    void pages_go_on_where_the_one_before_ended() throws Exception {
        for (int i = 0; i < 5; i++) {
            pipeline.lead("lead-" + i, i);
        }
        var all = new ArrayList<String>();
        String cursor = null;
        do {
            var page = pipeline.api().stagnation("lead", null, cursor, "2", NOW);
            page.forgotten().forEach(one -> all.add(one.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(all).containsExactly("lead-0", "lead-1", "lead-2", "lead-3", "lead-4");
    }

    @Test
    void nonsense_is_refused() throws Exception {
        var api = pipeline.api();

        assertThatThrownBy(() -> api.stagnation("campaign", null, null, "50", NOW))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("kind");
        for (var days : List.of("0", "many", "99999")) {
            assertThatThrownBy(() -> api.stagnation("lead", days, null, "50", NOW))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining("days");
        }
    }

    private List<String> forgotten(String kind, @Nullable String days) throws Exception {
        return pipeline.api().stagnation(kind, days, null, "50", NOW).forgotten().stream()
                .map(Stagnation.Forgotten::id)
                .toList();
    }

    private static ServiceLevelRulesRevised limits(IdleLimit... limits) {
        var rules = new ServiceLevelRules(BusinessHours.shipped(), List.of(), List.of(), List.of(limits));
        return new ServiceLevelRulesRevised(1, rules);
    }
}
