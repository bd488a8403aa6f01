package io.cascata.command.handshake;

import static io.cascata.command.handshake.HandshakeRefusal.HANDSHAKE_NOT_ACCEPTED;
import static io.cascata.command.handshake.HandshakeRefusal.HANDSHAKE_NOT_OPEN;
import static io.cascata.command.handshake.HandshakeRefusal.OCCURRED_BEFORE_HANDSHAKE;
import static io.cascata.command.handshake.HandshakeRefusal.WRONG_TEAM;

import io.cascata.command.decision.Boundary;
import io.cascata.command.handshake.Handshake.Progress;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How an offer is answered, what the answer changes, and what it means for the promise that was made. */
final class AnsweringHandshakes {

    private AnsweringHandshakes() {}

    static List<DomainEvent> accept(AcceptHandshake command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        var offer = handshake.offer();
        var owner = command.owner() == null ? offer.to() : command.owner();
        boolean accepted = handshake.progress() == Progress.ACCEPTED || handshake.progress() == Progress.FOLLOWED_UP;
        if (accepted && owner.equals(handshake.owner())) {
            return List.of();
        }
        requireProgress(handshake, command.handshake(), Set.of(Progress.OFFERED));
        requireNotBefore(handshake, boundary.occurredAt());
        requireTeam(handshake, owner);
        var events = new ArrayList<DomainEvent>();
        events.add(new HandshakeAccepted(offer.id(), offer.subject(), owner));
        events.addAll(ServiceLevels.reached(handshake, Set.of(Qualifying.ANSWER), boundary.occurredAt()));
        var opportunity = offer.subject().opportunity();
        if (opportunity != null) {
            events.addAll(KnownOpportunity.require(boundary, opportunity).handOver(owner, boundary));
        }
        return List.copyOf(events);
    }

    static List<DomainEvent> decline(DeclineHandshake command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        if (handshake.progress() == Progress.DECLINED) {
            return List.of();
        }
        requireProgress(handshake, command.handshake(), Set.of(Progress.OFFERED));
        requireNotBefore(handshake, boundary.occurredAt());
        var events = new ArrayList<DomainEvent>();
        events.add(new HandshakeDeclined(command.handshake(), handshake.offer().subject(), command.reason()));
        events.addAll(ServiceLevels.reached(handshake, Set.of(Qualifying.values()), boundary.occurredAt()));
        return List.copyOf(events);
    }

    static List<DomainEvent> followUp(FollowUpHandshake command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        if (handshake.progress() == Progress.FOLLOWED_UP) {
            return List.of();
        }
        if (handshake.progress() != Progress.ACCEPTED) {
            throw HANDSHAKE_NOT_ACCEPTED.because(
                    "Handshake '" + command.handshake() + "' stands at " + handshake.progress()
                            + "; it is followed up after it was accepted.",
                    Map.of("handshake", command.handshake().value(), "progress", handshake.progress()));
        }
        requireNotBefore(handshake, boundary.occurredAt());
        return followedUp(handshake, command.what(), boundary);
    }

    /** The first action on what was offered, and what it means for the promise. */
    static List<DomainEvent> followedUp(Handshake handshake, @Nullable String what, Boundary boundary) {
        var events = new ArrayList<DomainEvent>();
        events.add(new HandshakeFollowedUp(handshake.offer().id(), handshake.taker(), what));
        events.addAll(ServiceLevels.reached(handshake, Set.of(Qualifying.FOLLOW_UP), boundary.occurredAt()));
        return List.copyOf(events);
    }

    /** Whatever about one subject has not been answered yet. */
    static List<DomainEvent> answerAll(AnswerOffers command, Boundary boundary) {
        var events = new ArrayList<DomainEvent>();
        var reason = command.declinedBecause();
        boundary.load(OpenHandshakesKind.OPEN_HANDSHAKES, command.subject())
                .byId()
                .forEach((id, open) -> {
                    if (!open.accepted()) {
                        events.addAll(
                                reason == null
                                        ? accept(new AcceptHandshake(id, null), boundary)
                                        : decline(new DeclineHandshake(id, reason), boundary));
                    }
                });
        return List.copyOf(events);
    }

    static List<DomainEvent> withdraw(WithdrawHandshake command, Boundary boundary) {
        var handshake = HandshakeKind.require(boundary, command.handshake());
        if (handshake.progress() == Progress.WITHDRAWN) {
            return List.of();
        }
        requireProgress(handshake, command.handshake(), Set.of(Progress.OFFERED, Progress.ACCEPTED));
        requireNotBefore(handshake, boundary.occurredAt());
        return List.of(
                new HandshakeWithdrawn(command.handshake(), handshake.offer().subject(), command.reason()));
    }

    /** All about one subject that nobody has answered, or whose time still runs; what is done stays done. */
    static List<DomainEvent> withdrawAll(WithdrawHandshakes command, Boundary boundary) {
        var events = new ArrayList<DomainEvent>();
        boundary.load(OpenHandshakesKind.OPEN_HANDSHAKES, command.subject())
                .byId()
                .keySet()
                .forEach(id -> {
                    if (HandshakeKind.require(boundary, id).isUnfinished()) {
                        events.add(new HandshakeWithdrawn(id, command.subject(), command.reason()));
                    }
                });
        return List.copyOf(events);
    }

    private static void requireProgress(Handshake handshake, HandshakeId id, Set<Progress> possible) {
        if (!possible.contains(handshake.progress())) {
            throw HANDSHAKE_NOT_OPEN.because(
                    "Handshake '" + id + "' stands at " + handshake.progress() + " already.",
                    Map.of("handshake", id.value(), "progress", handshake.progress()));
        }
    }

    private static void requireNotBefore(Handshake handshake, Instant at) {
        if (at.isBefore(handshake.since())) {
            throw OCCURRED_BEFORE_HANDSHAKE.because(
                    "Handshake '" + handshake.offer().id() + "' came to " + handshake.progress() + " at "
                            + handshake.since() + "; nothing was done about it at " + at + ".",
                    Map.of("since", handshake.since(), "occurredAt", at));
        }
    }

    private static void requireTeam(Handshake handshake, Owner owner) {
        var team = handshake.offer().to().team();
        if (owner.team() != team) {
            throw WRONG_TEAM.because(
                    "Handshake '" + handshake.offer().id() + "' was offered to " + team + ", not to " + owner.team()
                            + ".",
                    Map.of("offeredTo", team, "team", owner.team()));
        }
    }
}
