package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.id.OpportunityId;
import java.time.Instant;

/** Let an opportunity go on where the score that one of its people had at an instant calls for it. */
record MoveByScore(OpportunityId opportunity, Instant scoredAt) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(StagesLeftByScoreKind.STAGES_LEFT_BY_SCORE, opportunity);
    }
}
