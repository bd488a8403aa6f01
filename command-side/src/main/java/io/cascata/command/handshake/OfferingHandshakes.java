package io.cascata.command.handshake;

import static io.cascata.command.handshake.HandshakeRefusal.HANDSHAKE_EXISTS;
import static io.cascata.command.handshake.HandshakeRefusal.HANDSHAKE_UNANSWERED;
import static io.cascata.command.handshake.HandshakeRefusal.OFFERING_TEAM_MISSING;
import static io.cascata.command.handshake.HandshakeRefusal.SAME_TEAM;
import static io.cascata.command.handshake.HandshakeRefusal.SUBJECT_CLOSED;
import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.Owner;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** When work may be offered to another team, and what the offer says. */
final class OfferingHandshakes {

    private static final String TAKE_UP = "Take it up";

    private OfferingHandshakes() {}

    static List<HandshakeEvent> offer(OfferHandshake command, Boundary boundary) {
        var holder = holder(command.subject(), boundary);
        var from = command.from() == null ? holder.team() : command.from();
        if (from == null) {
            throw OFFERING_TEAM_MISSING.because(
                    "Nobody knows which team has " + command.subject() + " now; name the team that offers it.",
                    Map.of("subject", command.subject().toString()));
        }
        var to = command.to();
        var raci = command.raci() == null ? raci(new Owner(from, null), to) : command.raci();
        var step = command.nextStep() == null ? new NextStep(TAKE_UP, to) : command.nextStep();
        var offered = new HandshakeOffered(
                command.handshake(),
                command.subject(),
                from,
                to,
                raci,
                step,
                ServiceLevelPlaybook.deadline(boundary, command.subject(), to.team()),
                boundary.load(KnownSinceKind.KNOWN_SINCE, command.subject()).at());
        return offered(offered, boundary);
    }

    /** Only where the stages belong to different teams, and the opportunity still is where it went. */
    static List<HandshakeEvent> offerStage(OfferStageHandOver command, Boundary boundary) {
        var opportunity = KnownOpportunity.require(boundary, command.opportunity());
        var left = opportunity.stage(command.left()).owner();
        var entered = opportunity.stage();
        var receiver = entered.owner();
        boolean stillThere = entered.key().equals(command.entered());
        if (left == null || receiver == null || left == receiver || !stillThere) {
            return List.of();
        }
        var to = new Owner(receiver, null);
        return offer(
                new OfferHandshake(
                        command.handshake(), Subject.of(command.opportunity()), left, to, null, nextStep(entered, to)),
                boundary);
    }

    /** From the team that has leads to the one that the lead process gives qualified ones to. */
    static List<HandshakeEvent> offerLead(OfferLeadHandOver command, Boundary boundary) {
        if (LeadHandOver.stage(boundary, command.lead()) != LeadStage.QUALIFIED) {
            return List.of();
        }
        var definition = LeadHandOver.definition(boundary, LeadStage.QUALIFIED);
        var to = new Owner(definition.owner(), null);
        var step = new NextStep(definition.exitCriteria().getFirst(), to);
        return offer(
                new OfferHandshake(command.handshake(), Subject.of(command.lead()), null, to, null, step), boundary);
    }

    private static List<HandshakeEvent> offered(HandshakeOffered offered, Boundary boundary) {
        var known = boundary.load(HandshakeKind.HANDSHAKE, offered.id()).handshake();
        if (known != null) {
            requireSame(known.offer(), offered);
            return List.of();
        }
        requireBoundary(offered);
        boundary.load(OpenHandshakesKind.OPEN_HANDSHAKES, offered.subject())
                .unanswered(offered.to().team())
                .ifPresent(rival -> {
                    throw HANDSHAKE_UNANSWERED.because(
                            "Handshake '" + rival + "' has offered " + offered.subject() + " to "
                                    + offered.to().team() + " already and has not been answered.",
                            Map.of("subject", offered.subject().toString(), "handshake", rival.value()));
                });
        return List.of(offered);
    }

    private static void requireSame(HandshakeOffered known, HandshakeOffered asked) {
        boolean same = known.subject().equals(asked.subject())
                && known.from() == asked.from()
                && known.to().equals(asked.to());
        if (!same) {
            throw HANDSHAKE_EXISTS.because(
                    "Handshake '" + asked.id() + "' was offered already, about " + known.subject() + ".",
                    Map.of(
                            "handshake", asked.id().value(),
                            "subject", known.subject().toString()));
        }
    }

    private static void requireBoundary(HandshakeOffered offered) {
        if (offered.from() == offered.to().team()) {
            throw SAME_TEAM.because(
                    "Within " + offered.from() + " nothing is handed over; assign the owner instead.",
                    Map.of("team", offered.from()));
        }
    }

    /** Who has it now, if anybody is known to. */
    private record Holder(@Nullable Team team) {}

    private static Holder holder(Subject subject, Boundary boundary) {
        var id = subject.opportunity();
        return id == null
                ? new Holder(LeadHandOver.holder(boundary, requireNonNull(subject.lead())))
                : holder(KnownOpportunity.require(boundary, id));
    }

    private static Holder holder(KnownOpportunity opportunity) {
        if (!opportunity.isOpen()) {
            throw SUBJECT_CLOSED.because(
                    "Opportunity '" + opportunity.id() + "' is closed and is not handed over.",
                    Map.of(
                            "opportunity", opportunity.id().value(),
                            "stage", opportunity.stage().key().value()));
        }
        var owner = opportunity.situation().owner();
        return new Holder(owner == null ? opportunity.stage().owner() : owner.team());
    }

    private static Raci raci(Owner from, Owner to) {
        return new Raci(to, List.of(to), List.of(from), List.of());
    }

    private static NextStep nextStep(StageDefinition stage, Owner owner) {
        var what = stage.exitCriteria().stream().findFirst().orElse(TAKE_UP);
        return new NextStep(what, owner);
    }
}
