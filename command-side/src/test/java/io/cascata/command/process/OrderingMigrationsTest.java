package io.cascata.command.process;

import static io.cascata.command.process.Drafts.OFFER;
import static io.cascata.command.process.Drafts.TALKING;
import static io.cascata.command.process.Drafts.WON;
import static io.cascata.command.process.ProcessRefusal.PROCESS_NOT_ACTIVE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.STAGE_MAPPED_AMISS;
import static io.cascata.command.process.ProcessRefusal.STAGE_UNMAPPED;

import io.cascata.command.DecisionSpec;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageMapping;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Having a version take over the opportunities of the one before. */
@Tag("F08")
class OrderingMigrationsTest {

    private static final ProcessId ID = new ProcessId("deals");
    private static final StageMapping TALKS_BECOME_OFFERS = new StageMapping(TALKING, OFFER);

    @Test
    void a_version_with_the_same_stages_takes_over_as_it_is() {
        given(Drafts.complete()).when(order(2)).then(new ProcessMigrationOrdered(ID, 2, List.of()));
        given(Drafts.complete()).when(order(null)).then(new ProcessMigrationOrdered(ID, 2, List.of()));
    }

    @Test
    void a_stage_that_it_lacks_needs_another_to_go_on_in() {
        given(Drafts.without(TALKING))
                .when(order(2))
                .thenRefused(STAGE_UNMAPPED, Map.of("process", "deals", "version", 2, "stage", "talking"));
        given(Drafts.without(TALKING))
                .when(order(2, TALKS_BECOME_OFFERS))
                .then(new ProcessMigrationOrdered(ID, 2, List.of(TALKS_BECOME_OFFERS)));
    }

    @Test
    void a_draft_that_was_never_active_is_taken_over_from_too_for_imports_open_on_drafts() {
        var draft = DecisionSpec.of(Drafts.decisions())
                .given(
                        new ProcessDrafted(ID, 1, Drafts.complete()),
                        new ProcessDrafted(ID, 2, Drafts.without(TALKING)),
                        new ProcessActivated(ID, 2));
        draft.when(order(2)).thenRefused(STAGE_UNMAPPED, Map.of("process", "deals", "version", 2, "stage", "talking"));
        draft.when(order(2, TALKS_BECOME_OFFERS))
                .then(new ProcessMigrationOrdered(ID, 2, List.of(TALKS_BECOME_OFFERS)));
    }

    @Test
    void a_mapping_from_nowhere_or_to_no_open_stage_is_refused() {
        var nowhere = new StageKey("nowhere");
        given(Drafts.complete())
                .when(order(2, new StageMapping(nowhere, OFFER)))
                .thenRefused(STAGE_MAPPED_AMISS, Map.of("from", "nowhere", "to", "offer"));
        given(Drafts.complete())
                .when(order(2, new StageMapping(TALKING, WON)))
                .thenRefused(STAGE_MAPPED_AMISS, Map.of("from", "talking", "to", "won"));
    }

    @Test
    void only_the_active_version_takes_over() {
        given(Drafts.complete())
                .when(order(1))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "deals", "version", 1, "active", 2));
        DecisionSpec.of(Drafts.decisions()).given().when(order(null)).thenRefused(PROCESS_UNKNOWN);
    }

    private static DecisionSpec given(ProcessDefinition second) {
        return DecisionSpec.of(Drafts.decisions())
                .given(
                        new ProcessDrafted(ID, 1, Drafts.complete()),
                        new ProcessActivated(ID, 1),
                        new ProcessDrafted(ID, 2, second),
                        new ProcessActivated(ID, 2));
    }

    private static OrderMigration order(@Nullable Integer version, StageMapping... stages) {
        return new OrderMigration(ID, version, List.of(stages));
    }
}
