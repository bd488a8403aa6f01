package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.AnswerOffers;
import io.cascata.command.handshake.WithdrawHandshakes;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.Subject;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A lead that was accepted or rejected as such has been answered; one that went back or closed needs nothing more. */
final class WhenLeadAnsweredThenAnswerHandshake implements Policy {

    @Override
    public String name() {
        return "when-lead-answered-then-answer-handshake";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(LeadAccepted.class, LeadRejected.class, LeadRecycled.class, LeadClosed.class);
    }

    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        return List.of(
                switch (trigger.event()) {
                    case LeadAccepted accepted -> new AnswerOffers(Subject.of(accepted.id()), null);
                    case LeadRejected rejected -> new AnswerOffers(Subject.of(rejected.id()), rejected.reason());
                    case LeadRecycled recycled -> new WithdrawHandshakes(Subject.of(recycled.id()), recycled.reason());
                    case LeadClosed closed -> new WithdrawHandshakes(Subject.of(closed.id()), "The lead has closed");
                    default -> throw new IllegalArgumentException("answers nothing: " + trigger.name());
                });
    }
}
