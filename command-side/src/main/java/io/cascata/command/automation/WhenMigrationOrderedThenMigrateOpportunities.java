package io.cascata.command.automation;

import io.cascata.command.decision.Command;
import io.cascata.command.opportunity.MigrateOpportunity;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.Trigger;
import io.cascata.events.DomainEvent;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.Cause;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** When a version of a process shall take over, every opportunity that is open on another version goes on by it. */
final class WhenMigrationOrderedThenMigrateOpportunities implements Policy {

    private static final String NAME = "when-migration-ordered-then-migrate-opportunities";

    private final OpenOpportunities opportunities;

    WhenMigrationOrderedThenMigrateOpportunities(OpenOpportunities opportunities) {
        this.opportunities = opportunities;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<Class<? extends DomainEvent>> triggers() {
        return Set.of(ProcessMigrationOrdered.class);
    }

    @Override
    public Instant actsAt(Trigger trigger) {
        return trigger.knownAt();
    }

    @Override
    public List<Command> react(Trigger trigger) {
        var ordered = (ProcessMigrationOrdered) trigger.event();
        var cause = Cause.rule(NAME, ordered.version());
        return opportunities.on(ordered.id(), ordered.version(), trigger.position()).stream()
                .<Command>map(id -> new MigrateOpportunity(id, ordered.version(), ordered.stages(), cause))
                .toList();
    }
}
