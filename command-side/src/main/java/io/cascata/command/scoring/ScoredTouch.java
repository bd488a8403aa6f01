package io.cascata.command.scoring;

import io.cascata.events.score.PointsAwarded;
import org.jspecify.annotations.Nullable;

/** A touch as scoring sees it: the award for it that stands, none where it has given no points. */
record ScoredTouch(@Nullable PointsAwarded award) {

    static final ScoredTouch NOT_YET = new ScoredTouch(null);
}
