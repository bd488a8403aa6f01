package io.cascata.standalone.cli;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.QuestionParameters;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import io.cascata.query.waterfall.WaterfallQuestion.Stages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a waterfall is asked for. */
final class QuestionOptions {

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private WhenOptions when = new WhenOptions();

    @Option(names = "--mode", description = "One of ${COMPLETION-CANDIDATES}. Default: cohort.")
    private @Nullable Mode mode;

    @Option(
            names = "--skips",
            description = "What a skipped stage counts for: ${COMPLETION-CANDIDATES}. Default: reached.")
    private @Nullable Skips skips;

    @Option(
            names = "--stages",
            description =
                    "Whose stages: ${COMPLETION-CANDIDATES} (fitting, the default: own where all lie in one process).")
    private @Nullable Stages stages;

    @Option(
            names = "--lead-time",
            paramLabel = "S:T",
            description = "From the first entry of stage S to that of T; may be repeated.")
    private List<String> leadTimes = List.of();

    FilterParameters filter() {
        return filter.parameters();
    }

    WindowParameters window() {
        return when.window();
    }

    /** How the waterfall counts. */
    QuestionParameters how() {
        return new QuestionParameters(
                mode == null ? null : mode.name(),
                skips == null ? null : skips.name(),
                stages(),
                leadTimes.stream().map(QuestionOptions::pair).toList());
    }

    /** Whose stages are meant; none: the fitting ones. */
    @Nullable
    String stages() {
        return stages == null ? null : stages.name();
    }

    /** The option that gives a parameter of a question: {@code --as-of} for {@code asOf}. */
    static String option(String parameter) {
        var option = parameter.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return "--" + (option.equals("lead-times") ? "lead-time" : option);
    }

    /** The clocks as parameters. */
    WhenParameters clocks() {
        return when.parameters();
    }

    /** As it stands in a request. */
    private static String pair(String text) {
        var parts = text.split(":", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new UsageProblem("--lead-time: a pair of stages is written S:T, not '" + text + "'");
        }
        return parts[0].strip() + "->" + parts[1].strip();
    }
}
