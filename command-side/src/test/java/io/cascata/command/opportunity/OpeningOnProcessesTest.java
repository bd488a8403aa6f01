package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.DEFINITION;
import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_DISABLED;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_NOT_OF_PROCESS;
import static io.cascata.command.process.ProcessRefusal.PROCESS_NOT_ACTIVE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.PROCESS_VERSION_UNKNOWN;

import io.cascata.command.opportunity.OpenOpportunity.FirstContact;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.RoleVocabulary;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A purchase decision begins on the process of its type. */
class OpeningOnProcessesTest {

    private static final Purchase PURCHASE = new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP);

    @Test
    @Tag("A08")
    void a_disabled_type_is_refused() {
        var rules = new OpportunityRules(List.of(OpportunityType.RENEWAL), List.of(), RoleVocabulary.shipped());
        given(rules)
                .when(open(PURCHASE))
                .thenRefused(
                        TYPE_DISABLED,
                        Map.of("type", OpportunityType.ACQUISITION, "enabled", List.of(OpportunityType.RENEWAL)));
    }

    @Test
    @Tag("A08")
    void a_type_without_a_process_is_refused() {
        given().when(open(new Purchase(ACCOUNT, SOLUTION, OpportunityType.CROSS_SELL, GROUP)))
                .thenRefused(PROCESS_UNKNOWN, Map.of("process", "cross-sell"));
    }

    @Test
    @Tag("A09")
    void a_process_is_for_its_own_type_only() {
        given().when(new OpenOpportunity(
                        ID,
                        "Acme talent",
                        new Purchase(ACCOUNT, SOLUTION, OpportunityType.RENEWAL, GROUP),
                        new Start(PROCESS, null, null),
                        null,
                        Forecast.NONE,
                        OpenedFrom.ACCOUNT,
                        Cause.MANUAL))
                .thenRefused(TYPE_NOT_OF_PROCESS, Map.of("process", "acquisition", "type", OpportunityType.RENEWAL));
    }

    @Test
    void a_draft_that_was_never_activated_is_refused() {
        var drafted = new ProcessId("drafted");
        given(new ProcessDrafted(drafted, 1, DEFINITION))
                .when(starting(new Start(drafted, null, null)))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "drafted"));
    }

    @Test
    @Tag("F08")
    void a_version_that_is_not_active_is_refused() {
        given(new ProcessDrafted(PROCESS, 2, DEFINITION))
                .when(starting(new Start(PROCESS, 2, null)))
                .thenRefused(PROCESS_NOT_ACTIVE, Map.of("process", "acquisition", "version", 2, "active", 1));
    }

    @Test
    void the_active_version_can_be_named() {
        given().when(starting(new Start(PROCESS, 1, null))).then(openedIn(HEARD), FORMED);
    }

    @Test
    void a_version_that_there_is_not_is_refused() {
        given().when(starting(new Start(PROCESS, 7, null)))
                .thenRefused(PROCESS_VERSION_UNKNOWN, Map.of("process", "acquisition", "version", 7, "latest", 1));
    }

    @Test
    void a_draft_without_an_open_stage_has_no_first_one() {
        var empty = new ProcessId("empty");
        var nothing = new ProcessDefinition("Empty", OpportunityType.ACQUISITION, List.of(), List.of());
        given(new ProcessDrafted(empty, 1, nothing))
                .when(imported(new Start(empty, 1, null)))
                .thenRefused(STAGE_MISSING, Map.of("process", "empty", "outcome", Outcome.OPEN));
    }

    @Test
    void an_import_may_open_on_a_draft_and_in_a_closed_stage() {
        var drafted = new ProcessId("drafted");
        given(new ProcessDrafted(drafted, 1, DEFINITION))
                .when(imported(new Start(drafted, 1, SIGNED.key())))
                .then(new OpportunityOpened(
                        ID,
                        "Acme talent",
                        OpenedFrom.IMPORT,
                        SIGNED,
                        new Situation(
                                OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, drafted, 1, null, null, null, 0),
                        Cause.IMPORT));
    }

    @Test
    void an_import_may_open_a_disabled_type() {
        var rules = new OpportunityRules(List.of(), List.of(), RoleVocabulary.shipped());
        given(rules)
                .when(imported(Start.DEFAULT))
                .then(new OpportunityOpened(ID, "Acme talent", OpenedFrom.IMPORT, HEARD, situation(), Cause.IMPORT));
    }

    private static OpenOpportunity open(Purchase purchase) {
        return new OpenOpportunity(
                ID, "Acme talent", purchase, Start.DEFAULT, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity starting(Start start) {
        return opening(start, null, Forecast.NONE, OpenedFrom.ACCOUNT, Cause.MANUAL);
    }

    private static OpenOpportunity imported(Start start) {
        return opening(start, null, Forecast.NONE, OpenedFrom.IMPORT, Cause.IMPORT);
    }

    private static OpenOpportunity opening(
            Start start, @Nullable FirstContact contact, Forecast forecast, OpenedFrom from, Cause cause) {
        return new OpenOpportunity(ID, "Acme talent", PURCHASE, start, contact, forecast, from, cause);
    }
}
