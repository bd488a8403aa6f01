package io.cascata.query.waterfall;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say how the waterfall counts. */
public record QuestionParameters(
        @Parameter(
                description = "cohort: who entered a stage in the window; creation: who was opened in it; period: what"
                        + " happened in it, may exceed 100 %. Default: cohort")
        @Nullable
        String mode,

        @Parameter(
                description =
                        "What a stage that was passed over counts for: reached, actual, fill-except-lost. Default: reached")
        @Nullable
        String skips,

        @Parameter(
                description = "own: the stages of the process, refused where opportunities lie in several; canonical:"
                        + " those that all processes map to; fitting: own where all lie in one process, else canonical."
                        + " Default: fitting")
        @Nullable
        String stages,

        @Parameter(description = "Pairs of stages, FROM->TO: first entry to first entry, in seconds") @Nullable
        List<String> leadTimes) {

    public static final QuestionParameters DEFAULT = new QuestionParameters(null, null, null, null);

    /** The question, counted that way. Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public WaterfallQuestion of(WaterfallQuestion question) {
        return question.with(parse("mode", WaterfallQuestion.Mode.COHORT, mode))
                .with(parse("skips", WaterfallQuestion.Skips.REACHED, skips))
                .with(parse("stages", WaterfallQuestion.Stages.FITTING, stages))
                .withLeadTimes(
                        leadTimes == null
                                ? List.of()
                                : leadTimes.stream().map(StagePair::parse).toList());
    }

    private static <E extends Enum<E>> E parse(String parameter, E otherwise, @Nullable String text) {
        return text == null || text.isBlank()
                ? otherwise
                : FilterParameters.parse(parameter, otherwise.getDeclaringClass(), text);
    }
}
