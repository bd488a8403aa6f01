package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.FORMED;
import static io.cascata.command.opportunity.Gated.FIVE;
import static io.cascata.command.opportunity.Gated.ONE;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.TWO;
import static io.cascata.command.opportunity.OpportunityRefusal.CREATED_TOO_EARLY;
import static io.cascata.command.opportunity.OpportunityRefusal.CREATOR_WITHOUT_RIGHT;
import static io.cascata.command.opportunity.OpportunityRefusal.OPENING_FROM_ACCOUNT_OFF;

import io.cascata.command.DecisionSpec;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.CreationPoint;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation settles from where, from when on and by whom opportunities are opened. */
class CreatingAtTheRightPointTest {

    private static final CreationPoint FROM_DETECTED =
            new CreationPoint(OpportunityType.ACQUISITION, CanonicalStage.DETECTED);

    @Test
    @Tag("D06")
    void opening_from_an_account_can_be_switched_off() {
        settled(false, null)
                .when(open(null, null, OpenedFrom.ACCOUNT))
                .thenRefused(OPENING_FROM_ACCOUNT_OFF, Map.of("openedFrom", OpenedFrom.ACCOUNT));
        settled(false, null).when(open(null, null, OpenedFrom.SIGNAL)).then(opened(ONE, OpenedFrom.SIGNAL), FORMED);
        settled(null, null).when(open(null, null, OpenedFrom.ACCOUNT)).then(opened(ONE, OpenedFrom.ACCOUNT), FORMED);
    }

    @Test
    @Tag("D01")
    void without_a_stage_it_begins_at_the_creation_point() {
        settled(null, FROM_DETECTED)
                .when(open(Team.MARKETING, null, OpenedFrom.SIGNAL))
                .then(opened(TWO, OpenedFrom.SIGNAL), FORMED);
    }

    @Test
    @Tag("D01")
    void it_may_begin_later_but_not_before() {
        settled(null, FROM_DETECTED)
                .when(open(Team.MARKETING, THREE, OpenedFrom.SIGNAL))
                .then(opened(THREE, OpenedFrom.SIGNAL), FORMED);
        settled(null, FROM_DETECTED)
                .when(open(Team.MARKETING, ONE, OpenedFrom.SIGNAL))
                .thenRefused(CREATED_TOO_EARLY, Map.of("stage", "stage-1", "creationPoint", CanonicalStage.DETECTED));
    }

    @Test
    @Tag("D02")
    void early_opportunities_are_opened_by_marketing_and_late_ones_by_sales() {
        settled(null, FROM_DETECTED)
                .when(open(Team.SALES, TWO, OpenedFrom.SIGNAL))
                .thenRefused(
                        CREATOR_WITHOUT_RIGHT, Map.of("stage", "stage-2", "owner", "MARKETING", "creator", "SALES"));
        settled(null, FROM_DETECTED)
                .when(open(Team.MARKETING, FIVE, OpenedFrom.SIGNAL))
                .thenRefused(CREATOR_WITHOUT_RIGHT);
        settled(null, FROM_DETECTED)
                .when(open(Team.SALES, FIVE, OpenedFrom.SIGNAL))
                .then(opened(FIVE, OpenedFrom.SIGNAL), FORMED);
        settled(null, FROM_DETECTED).when(open(null, TWO, OpenedFrom.SIGNAL)).thenRefused(CREATOR_WITHOUT_RIGHT);
    }

    @Test
    @Tag("D02")
    void automation_opens_them_at_every_point() {
        var cause = Cause.rule("targeted", 1);
        settled(null, FROM_DETECTED)
                .when(GatedOpening.by(null, FIVE, OpenedFrom.POLICY, cause))
                .then(
                        new OpportunityOpened(
                                Acme.ID, "Acme talent", OpenedFrom.POLICY, FIVE, Gated.situation(0), cause),
                        FORMED);
    }

    private static DecisionSpec settled(@Nullable Boolean fromAccount, @Nullable CreationPoint point) {
        var shipped = OpportunityRules.shipped();
        var rules = new OpportunityRules(
                shipped.enabledTypes(),
                shipped.contractRequired(),
                shipped.roles(),
                fromAccount,
                point == null ? null : List.of(point));
        var noGates = new StageRules(null, null, null, List.of(), List.of());
        return Gated.given(ONE, noGates, new OpportunityRulesRevised(1, rules));
    }

    private static OpenOpportunity open(@Nullable Team creator, @Nullable StageRef stage, OpenedFrom from) {
        return GatedOpening.by(creator, stage, from, Cause.MANUAL);
    }

    private static OpportunityOpened opened(StageRef stage, OpenedFrom from) {
        return new OpportunityOpened(Acme.ID, "Acme talent", from, stage, Gated.situation(0), Cause.MANUAL);
    }
}
