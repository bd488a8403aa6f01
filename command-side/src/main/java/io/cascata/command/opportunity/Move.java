package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;
import static java.util.Comparator.comparing;

import io.cascata.command.decision.Boundary;
import io.cascata.command.process.ProcessVersion;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A step from where an opportunity stands to a stage of its process, and the rules that every such step obeys. */
record Move(Opportunity opportunity, ProcessDefinition process, StageDefinition target, Cause cause) {

    static Move of(Boundary boundary, OpportunityId id, StageKey to, Cause cause) {
        var opportunity = OpportunityKind.require(boundary, id);
        var process = processOf(opportunity, boundary);
        return new Move(opportunity, process.definition(), stage(process, to), cause);
    }

    static ProcessVersion processOf(Opportunity opportunity, Boundary boundary) {
        var situation = opportunity.situation();
        return ProcessVersion.any(boundary, situation.process(), situation.processVersion());
    }

    /** The stage of this key; refuses an unknown one, listing those that there are. */
    static StageDefinition stage(ProcessVersion process, StageKey key) {
        return process.definition().stage(key).orElseThrow(() -> {
            var known = process.definition().stages().stream()
                    .sorted(comparing(StageDefinition::order))
                    .map(stage -> stage.key().value())
                    .toList();
            return STAGE_UNKNOWN.because(
                    "Process '" + process.process() + "' has no stage '" + key + "'; it has " + String.join(", ", known)
                            + ".",
                    Map.of("process", process.process().value(), "stage", key.value(), "known", known));
        });
    }

    StageRef from() {
        return opportunity.stage();
    }

    StageRef to() {
        return target.ref();
    }

    Situation situation() {
        return opportunity.situation();
    }

    boolean isMade() {
        return from().key().equals(target.key());
    }

    boolean leadsOn() {
        return target.order() > from().order();
    }

    boolean leadsBack() {
        return target.order() < from().order();
    }

    /** What is imported has happened: the process is not asked, and nobody may know why. */
    boolean isHistory() {
        return cause.kind() == Cause.Kind.IMPORT;
    }

    /** The open stages that a move onwards passes over, in order. */
    List<StageKey> passedOver() {
        return process.stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .filter(stage -> stage.order() > from().order() && stage.order() < target.order())
                .sorted(comparing(StageDefinition::order))
                .map(StageDefinition::key)
                .toList();
    }

    void requireBetweenOpenStages() {
        requireOpen(opportunity);
        requireOpenTarget();
    }

    static void requireOpen(Opportunity opportunity) {
        if (!opportunity.isOpen()) {
            var stage = opportunity.stage().key();
            throw OPPORTUNITY_CLOSED.because(
                    "Opportunity '" + opportunity.id() + "' is closed as " + opportunity.outcome() + " in stage '"
                            + stage + "'; reopen it first.",
                    Map.of(
                            "opportunity", opportunity.id().value(),
                            "outcome", opportunity.outcome(),
                            "stage", stage.value()));
        }
    }

    void requireOpenTarget() {
        if (target.outcome() != Outcome.OPEN) {
            throw STAGE_NOT_OPEN.because(
                    "Stage '" + target.key() + "' closes an opportunity as " + target.outcome()
                            + "; ask for that outcome instead.",
                    Map.of("stage", target.key().value(), "outcome", target.outcome()));
        }
    }

    void requireReason(@Nullable String reason, String what) {
        if (reason == null && !isHistory()) {
            throw REASON_MISSING.because(
                    what + " needs a reason.",
                    Map.of("from", from().key().value(), "to", target.key().value()));
        }
    }

    /** Refuses a step that the process does not define, or that is said to lie before the present stay. */
    void requirePossible(Instant at) {
        requireAfterEntry(at);
        if (!isHistory() && !process.allows(from().key(), target.key())) {
            refuseTransition();
        }
    }

    void requireAfterEntry(Instant at) {
        var since = opportunity.stay().since();
        if (at.isBefore(since)) {
            throw OCCURRED_BEFORE_STAY.because(
                    "Opportunity '" + opportunity.id() + "' came to stage '" + from().key() + "' at " + since
                            + " and cannot have left it at " + at + ".",
                    Map.of("stage", from().key().value(), "since", since, "occurredAt", at));
        }
    }

    private void refuseTransition() {
        var allowed = process.stages().stream()
                .filter(stage -> opportunity.isOpen() || mayFollowClosing(stage))
                .map(StageDefinition::key)
                .filter(key -> !key.equals(from().key()) && process.allows(from().key(), key))
                .map(StageKey::value)
                .toList();
        throw TRANSITION_NOT_ALLOWED.because(
                "Process '" + situation().process() + "' does not lead from stage '" + from().key() + "' to '"
                        + target.key() + "'; it leads to "
                        + (allowed.isEmpty() ? "no other" : String.join(", ", allowed)) + ".",
                Map.of("from", from().key().value(), "to", target.key().value(), "allowed", allowed));
    }

    private boolean mayFollowClosing(StageDefinition stage) {
        return stage.outcome() == Outcome.OPEN || stage.outcome() == opportunity.outcome();
    }
}
