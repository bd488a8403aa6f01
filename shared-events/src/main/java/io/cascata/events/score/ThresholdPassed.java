package io.cascata.events.score;

import io.cascata.events.Tag;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.Person;
import io.cascata.events.value.ScoreEvidence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person's score rose above a threshold of the scoring rules. With a solution, it is the score for that solution; with
 * a standing, that of an opportunity the person takes part in. {@code programme} is there where the lead is routed to one.
 */
public record ThresholdPassed(
        ScoreId id,
        Person person,
        @Nullable AccountId account,
        @Nullable SolutionId solution,
        String threshold,
        Consequence consequence,
        @Nullable String programme,
        ScoreEvidence evidence,
        @Nullable Standing standing)
        implements ScoreEvent {

    public ThresholdPassed {
        Text.require("threshold", threshold);
    }

    @Override
    public Set<Tag> tags() {
        return standing == null
                ? Set.of(ScoreEvent.tag(id))
                : Set.of(ScoreEvent.tag(id), ScoreEvent.tag(standing.opportunity()));
    }
}
