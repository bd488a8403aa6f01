package io.cascata.standalone.cli;

import io.cascata.events.value.StageKey;
import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.waterfall.StagePair;
import io.cascata.query.waterfall.WaterfallQuestion;
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

    @Option(names = "--mode", defaultValue = "cohort", description = "One of ${COMPLETION-CANDIDATES}.")
    private Mode mode = Mode.COHORT;

    @Option(
            names = "--skips",
            defaultValue = "reached",
            description = "What a skipped stage counts for: ${COMPLETION-CANDIDATES}.")
    private Skips skips = Skips.REACHED;

    @Option(
            names = "--stages",
            defaultValue = "fitting",
            description = "Whose stages: ${COMPLETION-CANDIDATES} (fitting: own where all lie in one process).")
    private Stages stages = Stages.FITTING;

    @Option(
            names = "--lead-time",
            paramLabel = "S:T",
            description = "From the first entry of stage S to that of T; may be repeated.")
    private List<String> leadTimes = List.of();

    WaterfallQuestion at(EventLog log) {
        var moments = moments(log);
        var pairs = leadTimes.stream().map(QuestionOptions::pair).toList();
        return new WaterfallQuestion(
                filter.filter(),
                when.window(moments),
                mode,
                skips,
                when.viewpoint(moments),
                pairs,
                stages,
                moments.zone());
    }

    /** The named window, where there is one. */
    @Nullable
    String period() {
        return when.period();
    }

    /** The business time as it was asked for; none: now. */
    @Nullable
    String asOf() {
        return when.asOf();
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

    Moments moments(EventLog log) {
        return when.moments(log);
    }

    private static StagePair pair(String text) {
        var parts = text.split(":", 2);
        if (parts.length < 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new UsageProblem("--lead-time: a pair of stages is written S:T, not '" + text + "'");
        }
        return new StagePair(new StageKey(parts[0].strip()), new StageKey(parts[1].strip()));
    }
}
