package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadLinkedToContact;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a lead turned out to be a contact, what they did as a lead shall be scored as the contact's. */
final class ScoreWhenConverted implements Policy {

    @Override
    public String name() {
        return "when-lead-converted-then-score";
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(LeadLinkedToContact.class, LeadConverted.class);
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var contact = contact(trigger);
        return contact == null ? List.of() : List.of(new ScoreOtherNames(contact));
    }

    private static @Nullable ContactId contact(Trigger trigger) {
        return switch (trigger.event()) {
            case LeadLinkedToContact linked -> linked.contact();
            case LeadConverted converted -> converted.contact();
            default -> throw new IllegalArgumentException("no trigger: " + trigger.name());
        };
    }
}
