package io.cascata.command.scoring;

import io.cascata.command.policy.Policy;
import java.util.List;

/** What follows by itself from what people do and who they are. */
public final class ScoringPolicies {

    private ScoringPolicies() {}

    public static List<Policy> shipped() {
        return List.of(
                new ScoreWhenTouched(),
                new ScoreWhenIdentified(),
                new ScoreWhenConverted(),
                new RateWhenKnown(),
                new MoveWhenScored());
    }
}
