package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.STAGE_UNMAPPED;

import io.cascata.command.DecisionSpec;
import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What data shows lies in whichever version has the stage: here the second one has no talks, but a demo and a sale. */
@Tag("F08")
class ImportingAcrossVersionsTest {

    private static final StageRef DEMO = stage("demo", 2, CanonicalStage.ENGAGED);
    private static final StageRef LATER_OFFER = stage("offer", 5, CanonicalStage.PIPELINE);
    private static final StageRef SALE = stage("sale", 6, CanonicalStage.CLOSED_WON);
    private static final StageKey NOWHERE = new StageKey("nowhere");

    private static final ProcessDefinition SECOND = new ProcessDefinition(
            "Acquisition",
            OpportunityType.ACQUISITION,
            Stream.of(HEARD, DEMO, MEETING, LATER_OFFER, SALE)
                    .map(ref -> new StageDefinition(
                            ref.key(), ref.order(), ref.key().value(), ref.canonical(), null, null, null, List.of()))
                    .toList(),
            List.of());

    private static final ProcessDrafted DRAFTED = new ProcessDrafted(PROCESS, 2, SECOND);
    private static final ProcessActivated ACTIVE = new ProcessActivated(PROCESS, 2);

    @Test
    void an_opportunity_opens_on_the_active_version_where_that_has_its_stage() {
        given(DRAFTED).when(opening(HEARD.key())).then(opened(HEARD, 1));
        given(DRAFTED, ACTIVE).when(opening(HEARD.key())).then(opened(HEARD, 2));
    }

    @Test
    void else_on_the_latest_that_has_it() {
        given(DRAFTED, ACTIVE).when(opening(TALKING.key())).then(opened(TALKING, 1));
        given(DRAFTED, new ProcessDrafted(PROCESS, 3, SECOND))
                .when(opening(DEMO.key()))
                .then(opened(DEMO, 3));
        given(DRAFTED).when(opening(NOWHERE)).thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_open_one_goes_on_by_a_later_version_when_it_comes_to_a_stage_that_only_that_has() {
        given(DRAFTED, openedIn(HEARD))
                .when(enter(DEMO.key()))
                .then(
                        new OpportunityMigrated(ID, HEARD, HEARD, 1, in(2), Cause.IMPORT),
                        new StageAdvanced(ID, HEARD, DEMO, List.of(), null, in(2), Cause.IMPORT));
        given(DRAFTED, openedIn(OFFER))
                .when(enter(SALE.key()))
                .then(
                        new OpportunityMigrated(ID, OFFER, LATER_OFFER, 1, in(2), Cause.IMPORT),
                        new OpportunityWon(ID, LATER_OFFER, SALE, null, in(2), Cause.IMPORT));
    }

    @Test
    void one_whose_stage_that_version_lacks_goes_on_in_the_only_one_of_the_same_meaning() {
        given(DRAFTED, openedIn(TALKING))
                .when(enter(DEMO.key()))
                .then(new OpportunityMigrated(ID, TALKING, DEMO, 1, in(2), Cause.IMPORT));
    }

    @Test
    void where_there_is_no_such_stage_it_stays_where_it_is() {
        var without = new ProcessDefinition(
                "Acquisition", SECOND.type(), List.of(SECOND.stages().getLast()), List.of());
        given(new ProcessDrafted(PROCESS, 2, without), openedIn(TALKING))
                .when(enter(SALE.key()))
                .thenRefused(STAGE_UNMAPPED);
    }

    @Test
    void nobody_goes_back_to_an_earlier_version_or_follows_by_hand() {
        given(DRAFTED, openedIn(HEARD), new OpportunityMigrated(ID, HEARD, HEARD, 1, in(2), Cause.MANUAL))
                .when(enter(TALKING.key()))
                .thenRefused(STAGE_UNKNOWN);
        given(DRAFTED, openedIn(HEARD))
                .when(new EnterStage(ID, DEMO.key(), null, Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
        given(DRAFTED, openedIn(OFFER), Acme.won()).when(enter(DEMO.key())).thenRefused(STAGE_UNKNOWN);
    }

    private static DecisionSpec given(DomainEvent... events) {
        return Acme.given(events);
    }

    private static EnterStage enter(StageKey stage) {
        return new EnterStage(ID, stage, null, Cause.IMPORT);
    }

    private static OpenOpportunity opening(StageKey stage) {
        return new OpenOpportunity(
                ID,
                "Acme talent",
                new Purchase(ACCOUNT, SOLUTION, OpportunityType.ACQUISITION, GROUP),
                new Start(PROCESS, null, stage),
                null,
                Forecast.NONE,
                OpenedFrom.IMPORT,
                Cause.IMPORT);
    }

    private static OpportunityOpened opened(StageRef stage, int version) {
        return new OpportunityOpened(ID, "Acme talent", OpenedFrom.IMPORT, stage, in(version), Cause.IMPORT);
    }

    private static Situation in(int version) {
        return new Situation(
                OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, PROCESS, version, null, null, null, 0);
    }

    private static StageRef stage(String key, int order, CanonicalStage canonical) {
        return new StageRef(new StageKey(key), order, canonical);
    }
}
