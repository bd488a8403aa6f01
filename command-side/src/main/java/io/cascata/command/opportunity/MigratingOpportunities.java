package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.process.ProcessVersion;
import io.cascata.command.process.StageSuccession;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Situation;
import java.time.Instant;
import java.util.List;

/** From one version of a process to another. No gate is asked, for the opportunity stays as far as it has come. */
final class MigratingOpportunities {

    private MigratingOpportunities() {}

    static List<OpportunityEvent> migrate(MigrateOpportunity command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var before = opportunity.situation();
        var version = command.version() == null
                ? ProcessVersion.active(boundary, before.process())
                : ProcessVersion.active(boundary, before.process(), command.version());
        if (version.version().equals(before.processVersion())) {
            return List.of();
        }
        var succession = new StageSuccession(version, command.stages());
        return List.of(migrated(opportunity, succession, command.cause(), boundary.occurredAt()));
    }

    static OpportunityMigrated migrated(
            Opportunity opportunity, StageSuccession succession, Cause cause, Instant occurredAt) {
        Move.requireOpen(opportunity);
        var version = succession.to();
        var before = opportunity.situation();
        var move = new Move(opportunity, version.definition(), succession.require(opportunity.stage()), cause);
        move.requireAfterEntry(occurredAt);
        return new OpportunityMigrated(
                opportunity.id(), move.from(), move.to(), before.processVersion(), in(version, before), cause);
    }

    private static Situation in(ProcessVersion version, Situation before) {
        return new Situation(
                before.type(),
                before.account(),
                before.solution(),
                before.group(),
                before.process(),
                version.version(),
                before.amount(),
                before.closeDate(),
                before.owner(),
                before.filledRoles());
    }
}
