package io.cascata.command.importing.plan;

import io.cascata.command.importing.plan.Policies.Ties;
import io.cascata.events.value.StageDefinition;
import java.util.Comparator;

/** Which of the steps of one instant comes first. */
public final class StepOrder {

    /** By the ids of their rows. */
    public static final Comparator<Step> BY_ID = Comparator.comparing(Step::tie).thenComparing(Step::kind);

    private StepOrder() {}

    /** As the policy says. */
    public static Comparator<Step> of(Ties ties, StageModel stages) {
        return switch (ties) {
            case BY_ID -> BY_ID;
            case BY_STAGE ->
                Comparator.comparingInt((Step step) -> order(step, stages)).thenComparing(BY_ID);
        };
    }

    private static int order(Step step, StageModel stages) {
        return step.stage() == null
                ? 0
                : stages.stage(step.stage()).map(StageDefinition::order).orElse(0);
    }
}
