package io.cascata.command.importing.plan;

import io.cascata.command.importing.plan.Policies.AfterClose;
import io.cascata.command.opportunity.EnterStage;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The way of one opportunity through its stages. */
final class StageMoves {

    private final OpportunityId id;
    private final StageModel stages;
    private final Policies policies;
    private final Tally tally;
    private @Nullable StageDefinition current;
    private @Nullable StageDefinition lastOpen;

    StageMoves(OpportunityId id, StageModel stages, Policies policies, Tally tally) {
        this.id = id;
        this.stages = stages;
        this.policies = policies;
        this.tally = tally;
    }

    StageDefinition start(String stage) {
        lastOpen = stages.firstOpen().orElse(null);
        return stand(named(stage));
    }

    /** Goes to the stage of a step, where it is not there already. */
    void enter(Step step, Sending sending, Consumer<Rejection> rejections) {
        var from = current;
        var target = named(String.valueOf(step.stage()));
        if (from == null || target.key().equals(from.key())) {
            return;
        }
        if (from.outcome() != Outcome.OPEN) {
            boolean refiled = target.outcome() == from.outcome();
            tally.policy(refiled ? "another-stage-of-the-same-outcome" : "stage-after-close");
            if (policies.afterClose() == AfterClose.REJECT) {
                rejections.accept(new Rejection(
                        step.row(), "stage-after-close", "stage '" + step.stage() + "' follows '" + from.name() + "'"));
                return;
            }
            reopenBetween(from, target, sending);
        }
        sending.send("stage", new EnterStage(id, target.key(), null, Cause.IMPORT));
        stand(target);
    }

    private void reopenBetween(StageDefinition from, StageDefinition target, Sending sending) {
        boolean otherEnd = target.outcome() != Outcome.OPEN && target.outcome() != from.outcome();
        if (otherEnd && lastOpen != null) {
            tally.policy("reopened-between-two-outcomes");
            sending.send("reopen", new EnterStage(id, lastOpen.key(), null, Cause.IMPORT));
        }
    }

    private StageDefinition stand(StageDefinition stage) {
        current = stage;
        if (stage.outcome() == Outcome.OPEN) {
            lastOpen = stage;
        }
        return stage;
    }

    private StageDefinition named(String stage) {
        return stages.stage(stage)
                .orElseThrow(() -> new IllegalStateException("unknown stage was let through: " + stage));
    }
}
