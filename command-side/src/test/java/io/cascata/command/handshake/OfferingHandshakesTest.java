package io.cascata.command.handshake;

import static io.cascata.command.handshake.Relay.DEAL;
import static io.cascata.command.handshake.Relay.ENGAGED;
import static io.cascata.command.handshake.Relay.EVA;
import static io.cascata.command.handshake.Relay.ID;
import static io.cascata.command.handshake.Relay.MARKETING;
import static io.cascata.command.handshake.Relay.OPENED;
import static io.cascata.command.handshake.Relay.PRIORITIZED;
import static io.cascata.command.handshake.Relay.SAM;
import static io.cascata.command.handshake.Relay.SDR;
import static io.cascata.command.handshake.Relay.SUBJECT;
import static io.cascata.command.handshake.Relay.accepted;
import static io.cascata.command.handshake.Relay.given;
import static io.cascata.command.handshake.Relay.offer;
import static io.cascata.command.handshake.Relay.offered;
import static io.cascata.command.handshake.Relay.situation;

import io.cascata.command.DecisionSpec;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.Raci;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRules.ServiceLevel;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Work is offered to another team. */
class OfferingHandshakesTest {

    private static final HandshakeId OTHER = new HandshakeId("h-2");

    @Test
    @Tag("G01")
    @Tag("G04")
    void an_offer_changes_no_owner_and_sets_the_time_of_the_answer() {
        given().when(offer()).then(offered());
    }

    @Test
    @Tag("G02")
    @Tag("G03")
    void an_offer_says_who_does_what_and_what_comes_next() {
        var raci = new Raci(SAM, List.of(SAM, SDR), List.of(MARKETING), List.of(EVA));
        var step = new NextStep("Call the champion", SAM);

        given().when(new OfferHandshake(ID, SUBJECT, null, SDR, raci, step))
                .then(new HandshakeOffered(ID, SUBJECT, Team.MARKETING, SDR, raci, step, Relay.DEADLINE, OPENED));
    }

    @Test
    @Tag("G09")
    void the_team_of_the_owner_offers_or_else_that_of_the_stage() {
        var assigned = new OwnerAssigned(DEAL, EVA, null);

        given(assigned)
                .when(offer())
                .then(new HandshakeOffered(
                        ID,
                        SUBJECT,
                        Team.SALES,
                        SDR,
                        new Raci(SDR, List.of(SDR), List.of(new Owner(Team.SALES, null)), List.of()),
                        Relay.STEP,
                        Relay.DEADLINE,
                        OPENED));
    }

    @Test
    @Tag("G04")
    void the_first_service_level_that_fits_counts() {
        var level = new ServiceLevel("fast", null, Team.SALES_DEVELOPMENT, Qualifying.FOLLOW_UP, 60);
        var other = new ServiceLevel("slow", null, null, Qualifying.ANSWER, 600);
        var rules = new ServiceLevelRules(BusinessHours.shipped(), List.of(level, other), List.of());

        given(new ServiceLevelRulesRevised(3, rules))
                .when(offer())
                .then(offered(new Deadline(
                        "fast",
                        Qualifying.FOLLOW_UP,
                        Instant.parse("2026-01-15T10:45:00Z"),
                        Instant.parse("2026-01-15T11:00:00Z"),
                        3)));
    }

    @Test
    void where_nothing_was_promised_nothing_is_due() {
        var rules = new ServiceLevelRules(BusinessHours.shipped(), List.of(), List.of());

        given(new ServiceLevelRulesRevised(1, rules)).when(offer()).then(offered(null));
    }

    @Test
    void the_same_offer_again_changes_nothing() {
        given(offered()).when(offer()).thenNothing();
    }

    @Test
    void an_id_belongs_to_one_offer() {
        given(offered())
                .when(new OfferHandshake(ID, SUBJECT, Team.MARKETING, EVA, null, null))
                .thenRefused(HandshakeRefusal.HANDSHAKE_EXISTS);
    }

    @Test
    void a_team_is_asked_once_at_a_time() {
        given(offered())
                .when(new OfferHandshake(OTHER, SUBJECT, null, SAM, null, null))
                .thenRefused(
                        HandshakeRefusal.HANDSHAKE_UNANSWERED,
                        Map.of("subject", SUBJECT.toString(), "handshake", ID.value()));
    }

    @Test
    void who_has_declined_may_be_asked_again() {
        given(offered(), new HandshakeDeclined(ID, SUBJECT, "no budget"))
                .when(new OfferHandshake(OTHER, SUBJECT, null, SDR, null, null))
                .then(new HandshakeOffered(
                        OTHER, SUBJECT, Team.MARKETING, SDR, Relay.RACI, Relay.STEP, Relay.DEADLINE, OPENED));
    }

    @Test
    void another_team_may_be_asked_meanwhile() {
        given(offered())
                .when(new OfferHandshake(OTHER, SUBJECT, null, EVA, null, null))
                .then(new HandshakeOffered(
                        OTHER,
                        SUBJECT,
                        Team.MARKETING,
                        EVA,
                        new Raci(EVA, List.of(EVA), List.of(MARKETING), List.of()),
                        new NextStep("Take it up", EVA),
                        Relay.DEADLINE,
                        OPENED));
    }

    @Test
    void within_a_team_nothing_is_handed_over() {
        given().when(new OfferHandshake(ID, SUBJECT, null, MARKETING, null, null))
                .thenRefused(HandshakeRefusal.SAME_TEAM, Map.of("team", Team.MARKETING));
    }

    @Test
    void what_is_closed_is_not_handed_over() {
        var lost = new StageRef(new StageKey("closed-lost"), 9, CanonicalStage.CLOSED_LOST);

        given(new OpportunityLost(DEAL, ENGAGED, lost, "too dear", situation(null), Cause.MANUAL))
                .when(offer())
                .thenRefused(HandshakeRefusal.SUBJECT_CLOSED);
    }

    @Test
    @Tag("G01")
    void going_on_to_a_stage_of_another_team_offers_it_to_that_team() {
        var step = new NextStep(
                Relay.PROCESS
                        .stage(PRIORITIZED.key())
                        .orElseThrow()
                        .exitCriteria()
                        .getFirst(),
                SDR);

        given(advanced())
                .when(new OfferStageHandOver(ID, DEAL, ENGAGED.key(), PRIORITIZED.key()))
                .then(new HandshakeOffered(ID, SUBJECT, Team.MARKETING, SDR, Relay.RACI, step, Relay.DEADLINE, OPENED));
    }

    @Test
    void within_the_stages_of_one_team_nothing_is_offered() {
        given().when(new OfferStageHandOver(ID, DEAL, new StageKey("detected"), ENGAGED.key()))
                .thenNothing();
    }

    @Test
    void what_has_gone_elsewhere_meanwhile_is_not_offered() {
        given().when(new OfferStageHandOver(ID, DEAL, ENGAGED.key(), PRIORITIZED.key()))
                .thenNothing();
    }

    @Test
    void an_offer_after_an_acceptance_is_a_new_hand_over() {
        given(offered(), accepted())
                .at(DecisionSpec.NOW)
                .when(new OfferHandshake(OTHER, SUBJECT, Team.MARKETING, SDR, null, null))
                .then(new HandshakeOffered(
                        OTHER, SUBJECT, Team.MARKETING, SDR, Relay.RACI, Relay.STEP, Relay.DEADLINE, OPENED));
    }

    private static StageAdvanced advanced() {
        return new StageAdvanced(DEAL, ENGAGED, PRIORITIZED, List.of(), null, situation(null), Cause.MANUAL);
    }
}
