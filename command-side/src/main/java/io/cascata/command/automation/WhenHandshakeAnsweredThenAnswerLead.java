package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.lead.AcceptLead;
import io.cascata.command.lead.RejectLead;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import java.util.List;
import java.util.Set;

/** Taking over a lead makes it sales-accepted; leaving it where it is gives it back to marketing with the reason. */
final class WhenHandshakeAnsweredThenAnswerLead implements Policy {

    @Override
    public String name() {
        return "when-handshake-answered-then-answer-lead";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(HandshakeAccepted.class, HandshakeDeclined.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return switch (trigger.event()) {
            case HandshakeAccepted accepted -> accepted(accepted);
            case HandshakeDeclined declined -> declined(declined);
            default -> throw new IllegalArgumentException("answers nothing: " + trigger.name());
        };
    }

    private static List<Command> accepted(HandshakeAccepted accepted) {
        var lead = accepted.subject().lead();
        return lead == null ? List.of() : List.of(new AcceptLead(lead));
    }

    private static List<Command> declined(HandshakeDeclined declined) {
        var lead = declined.subject().lead();
        return lead == null ? List.of() : List.of(new RejectLead(lead, declined.reason()));
    }
}
