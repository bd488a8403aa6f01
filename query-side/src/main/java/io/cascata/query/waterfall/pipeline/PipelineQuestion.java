package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pipeline is asked for: which opportunities, in which window (both ends are needed), from which canonical stage
 * on an open opportunity counts as pipeline, and what is to be won; {@code zone} says where days begin.
 */
public record PipelineQuestion(
        DealFilter filter,
        Viewpoint viewpoint,
        Window window,
        CanonicalStage stage,
        @Nullable Money target,
        ZoneId zone) {

    public PipelineQuestion {
        if (window.from() == null || window.to() == null) {
            throw new InvalidQuestion("period", "the pipeline is asked for a period, or from one day to another");
        }
        if (stage.outcome() != Outcome.OPEN) {
            throw new InvalidQuestion("stage", "the pipeline begins with an open stage, not with " + stage);
        }
    }

    /** Reads a target such as {@code 100000 EUR}; none where there is no text. */
    public static @Nullable Money target(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.strip().split("\\s+", -1);
        try {
            return Money.of(parts[0], parts[parts.length - 1]);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion("target", "an amount and its currency, such as 100000 EUR, not '" + text + "'");
        }
    }

    public PipelineQuestion with(Viewpoint viewpoint) {
        return new PipelineQuestion(filter, viewpoint, window, stage, target, zone);
    }

    PipelineQuestion with(@Nullable Money target) {
        return new PipelineQuestion(filter, viewpoint, window, stage, target, zone);
    }

    Instant from() {
        return Objects.requireNonNull(window.from());
    }

    Instant to() {
        return Objects.requireNonNull(window.to());
    }

    /** The words of the canonical stages that are pipeline, as a list in SQL. */
    String stages(Words words) {
        return Stream.of(CanonicalStage.values())
                .filter(each -> each.outcome() == Outcome.OPEN && each.compareTo(stage) >= 0)
                .map(each -> String.valueOf(words.code(each)))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
