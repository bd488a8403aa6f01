package io.cascata.command.handshake;

import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.Boundary;
import io.cascata.command.handshake.Handshake.Progress;
import io.cascata.command.opportunity.ContactOpportunities;
import io.cascata.command.scoring.KnownTouch;
import io.cascata.command.visitor.Identities;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who accepted a lead or an opportunity and then calls, writes to or meets one of its people has followed it up, whether
 * they say so or not.
 */
final class FollowingUpByTouch {

    private FollowingUpByTouch() {}

    static List<DomainEvent> followUp(FollowUpByTouch command, Boundary boundary) {
        var person = KnownTouch.of(command.touch(), boundary).person();
        if (person == null) {
            return List.of();
        }
        var events = new ArrayList<DomainEvent>();
        for (var subject : subjects(person, boundary)) {
            for (var id : accepted(subject, boundary)) {
                var handshake = HandshakeKind.require(boundary, id);
                if (isFollowedUp(handshake, command, boundary)) {
                    var what =
                            command.touch().channel() + ": " + command.touch().kind();
                    events.addAll(AnsweringHandshakes.followedUp(handshake, what, boundary));
                }
            }
        }
        return List.copyOf(events);
    }

    private static Set<Subject> subjects(Person person, Boundary boundary) {
        var subjects = new LinkedHashSet<Subject>();
        var contact = person.contact();
        if (contact == null) {
            subjects.add(Subject.of(requireNonNull(person.lead())));
            return subjects;
        }
        Identities.leadsOf(contact, boundary).forEach(lead -> subjects.add(Subject.of(lead)));
        ContactOpportunities.of(boundary, contact).opportunities().forEach(id -> subjects.add(Subject.of(id)));
        return subjects;
    }

    private static List<HandshakeId> accepted(Subject subject, Boundary boundary) {
        return boundary.load(OpenHandshakesKind.OPEN_HANDSHAKES, subject).byId().entrySet().stream()
                .filter(open -> open.getValue().accepted())
                .map(open -> open.getKey())
                .toList();
    }

    private static boolean isFollowedUp(Handshake handshake, FollowUpByTouch command, Boundary boundary) {
        var owner = handshake.owner();
        return handshake.progress() == Progress.ACCEPTED
                && owner != null
                && isBy(owner, command)
                && !boundary.occurredAt().isBefore(handshake.since());
    }

    private static boolean isBy(Owner owner, FollowUpByTouch command) {
        return owner.team() == command.touch().team()
                && (owner.user() == null || owner.user().equals(command.actor()));
    }
}
