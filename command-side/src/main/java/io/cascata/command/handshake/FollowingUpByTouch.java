package io.cascata.command.handshake;

import static io.cascata.command.handshake.OpenHandshakesKind.OPEN_HANDSHAKES;
import static java.util.Objects.requireNonNull;

import io.cascata.command.decision.Boundary;
import io.cascata.command.handshake.Handshake.Progress;
import io.cascata.command.opportunity.ContactOpportunities;
import io.cascata.command.scoring.KnownTouch;
import io.cascata.command.visitor.Identities;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Subject;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Person;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Who is offered a lead or an opportunity and calls, writes to or meets one of its people has followed it up, whether they
 * say so or not, and whether they accept it before or afterwards.
 */
final class FollowingUpByTouch {

    private static final Set<Progress> OPEN = Set.of(Progress.OFFERED, Progress.ACCEPTED);

    private FollowingUpByTouch() {}

    static List<DomainEvent> followUp(FollowUpByTouch command, Boundary boundary) {
        var person = KnownTouch.of(command.touch(), boundary).person();
        if (person == null) {
            return List.of();
        }
        var events = new ArrayList<DomainEvent>();
        for (var subject : subjects(person, boundary)) {
            for (var id : boundary.load(OPEN_HANDSHAKES, subject).byId().keySet()) {
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

    private static boolean isFollowedUp(Handshake handshake, FollowUpByTouch command, Boundary boundary) {
        return OPEN.contains(handshake.progress())
                && !handshake.actedOn()
                && isBy(handshake.taker(), command)
                && !boundary.occurredAt().isBefore(handshake.offeredAt());
    }

    private static boolean isBy(Owner owner, FollowUpByTouch command) {
        return owner.team() == command.touch().team()
                && (owner.user() == null || owner.user().equals(command.actor()));
    }
}
