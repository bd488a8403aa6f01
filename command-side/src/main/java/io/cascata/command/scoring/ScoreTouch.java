package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.touch.TouchRecorded;
import java.time.Instant;

/**
 * Give the points for a touch that was at {@code touchedAt}, to whoever it is known to be of now. Where that has become
 * somebody else than when it was scored first, the points are theirs as they were given.
 */
public record ScoreTouch(TouchRecorded touch, Instant touchedAt) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(ScoredTouchKind.SCORED_TOUCH, touch.id());
    }
}
