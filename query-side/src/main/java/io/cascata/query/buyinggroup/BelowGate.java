package io.cascata.query.buyinggroup;

import static java.util.Objects.requireNonNull;

import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.RoleCoverage;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.TargetRole;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open opportunity stands in a stage that it could not enter today, for people have left: how many contacts with a
 * role or covered target roles the stage asks for, how many there are, and which roles are missing.
 */
record BelowGate(
        StageKey stage,
        @Nullable Integer requiredContacts,
        int contacts,
        @Nullable CommitteeMeasure measure,
        @Nullable Integer requiredRoles,
        int coveredRoles,
        List<ContactRole> missing) {

    /** What the gates of the present stage miss; empty where they miss nothing, or the opportunity is closed. */
    static Optional<BelowGate> of(
            OpportunityAt opportunity,
            ProcessDefinition process,
            List<TargetRole> profile,
            Touches touches,
            Instant now) {
        return process.stage(opportunity.stage().key())
                .filter(stage -> opportunity.isOpen() && stage.rules() != null)
                .map(stage -> standing(stage, opportunity, process, profile, touches, now))
                .filter(BelowGate::misses);
    }

    private static BelowGate standing(
            StageDefinition stage,
            OpportunityAt opportunity,
            ProcessDefinition process,
            List<TargetRole> profile,
            Touches touches,
            Instant now) {
        var rules = requireNonNull(stage.rules());
        var rule = rules.committee();
        int contacts = opportunity.people().size();
        if (rule == null) {
            return new BelowGate(stage.key(), rules.contactRoles(), contacts, null, null, 0, List.of());
        }
        var since = now.minus(Duration.ofDays(rule.days()));
        var coverage = RoleCoverage.of(
                profile,
                opportunity.roles(),
                contact -> rule.measure() == CommitteeMeasure.FILLED || touches.isSince(contact, since));
        int required =
                rule.requiredOf(profile.size(), places(process, stage.order()), places(process, Integer.MAX_VALUE));
        int covered = coverage.covered().size();
        return new BelowGate(
                stage.key(), rules.contactRoles(), contacts, rule.measure(), required, covered, coverage.missing());
    }

    private boolean misses() {
        return (requiredContacts != null && contacts < requiredContacts)
                || (requiredRoles != null && coveredRoles < requiredRoles);
    }

    private static int places(ProcessDefinition process, int through) {
        return (int) process.stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN && stage.order() <= through)
                .count();
    }
}
