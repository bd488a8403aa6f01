package io.cascata.query.waterfall.pace;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers how fast opportunities move and how old they are, over HTTP or on the command line, with the addresses of what
 * every number counts. {@code stages} are fitting where nothing is said.
 */
public final class PaceAnswers {

    private static final String ROWS = "/api/waterfall/pace";

    private final Supplier<FactStore> facts;
    private final Pace pace;
    private final EventLog log;
    private final InstantSource clock;

    /** {@code facts} gives the facts that serve at the moment; rates are in the history. */
    public PaceAnswers(Supplier<FactStore> facts, History history, EventLog log, InstantSource clock) {
        this.facts = facts;
        this.pace = new Pace(facts, history);
        this.log = log;
        this.clock = clock;
    }

    /** The parameter that says whose stages are meant. */
    private record Stages(@Nullable String stages) {}

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public Followed<Velocity> velocity(
            FilterParameters filter, WindowParameters window, @Nullable String stages, WhenParameters when) {
        var answer = pace.velocity(question(filter, window, stages, when));
        var asked = Asked.of(filter, window, new Stages(stages), when).pinned(answer.knownAt());
        return new Followed<>(answer, PaceLinks.of(answer, asked.numbers(ROWS)));
    }

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public Followed<Setbacks> setbacks(
            FilterParameters filter, WindowParameters window, @Nullable String stages, WhenParameters when) {
        var answer = pace.setbacks(question(filter, window, stages, when));
        var asked = Asked.of(filter, window, new Stages(stages), when).pinned(answer.knownAt());
        return new Followed<>(answer, PaceLinks.of(answer, asked.numbers(ROWS)));
    }

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public Followed<Ageing> ageing(
            FilterParameters filter, @Nullable String stages, AgeParameters ages, WhenParameters when) {
        var answer = pace.ageing(ages.of(question(filter, WindowParameters.NONE, stages, when), clock.instant()));
        var asked = Asked.of(filter, new Stages(stages), ages, when).pinned(answer.knownAt(), answer.at());
        return new Followed<>(answer, PaceLinks.of(answer, asked.numbers(ROWS)));
    }

    /** One row for each opportunity with its ages. */
    RowWriter ages(FilterParameters filter, @Nullable String stages, AgeParameters ages, WhenParameters when) {
        var question = ages.of(question(filter, WindowParameters.NONE, stages, when), clock.instant());
        return rows(question, selection -> new AgeSql(selection, question).rows());
    }

    /** What a number of any of these answers counts. */
    RowWriter rows(
            FilterParameters filter,
            WindowParameters window,
            @Nullable String stages,
            AgeParameters ages,
            WhenParameters when,
            String number) {
        var question = ages.of(question(filter, window, stages, when), clock.instant());
        return rows(question, selection -> new PaceRows(selection, question).sql(number));
    }

    private RowWriter rows(AgeingQuestion question, Function<Selection, String> sql) {
        return (format, to) -> TableExport.write(
                facts.get(), connection -> sql.apply(Selection.of(connection, question.waterfall())), format, to);
    }

    private WaterfallQuestion question(
            FilterParameters filter, WindowParameters window, @Nullable String stages, WhenParameters when) {
        var moments = when.moments(log);
        return WaterfallQuestion.EVERYTHING
                .with(filter.filter())
                .with(window.window(moments))
                .in(moments.zone())
                .with(when.viewpoint(log))
                .with(
                        stages == null || stages.isBlank()
                                ? WaterfallQuestion.Stages.FITTING
                                : FilterParameters.parse("stages", WaterfallQuestion.Stages.class, stages));
    }
}
