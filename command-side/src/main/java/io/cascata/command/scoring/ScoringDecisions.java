package io.cascata.command.scoring;

import io.cascata.command.decision.Decisions;

/** What may be done with scores. */
public final class ScoringDecisions {

    private ScoringDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(ScoreTouch.class, ScoringTouches::score)
                .on(ScoreVisitor.class, ScoringTouches::score)
                .on(ScoreOtherNames.class, ScoringTouches::score)
                .on(RateContact.class, ScoringTouches::rate)
                .on(RateFit.class, ScoringTouches::rate)
                .on(MoveByScore.class, MovingByScore::move)
                .on(MoveByScoreOf.class, MovingByScore::move);
    }
}
