package io.cascata.query.waterfall.pace;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say how ages are counted; those that are missing or empty are the default. */
public record AgeParameters(
        @Parameter(description = "Days at which the next band of ages begins. Default: 30, 60, 90, 180") @Nullable
        List<String> bands,

        @Parameter(
                description =
                        "Days after which a stay is stalled. Default: the ninth decile of the stage's finished stays")
        @Nullable
        String stalledAfter) {

    public static final AgeParameters DEFAULT = new AgeParameters(null, null);

    /** The question, counted that way. Throws {@link InvalidQuestion} where a parameter makes no sense. */
    AgeingQuestion of(WaterfallQuestion question, Instant present) {
        return AgeingQuestion.of(question, present, bands == null ? List.of() : bands, stalledAfter);
    }
}
