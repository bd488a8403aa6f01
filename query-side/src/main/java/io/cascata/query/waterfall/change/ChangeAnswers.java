package io.cascata.query.waterfall.change;

import io.cascata.log.EventLog;
import io.cascata.query.change.ChangeReports;
import io.cascata.query.change.Changes;
import io.cascata.query.change.Subject;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.ClosingAnswers;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.QuestionParameters;
import io.cascata.query.waterfall.WaterfallAnswers;
import io.cascata.query.waterfall.WaterfallReport;
import io.cascata.query.waterfall.pace.AgeParameters;
import io.cascata.query.waterfall.pace.PaceAnswers;
import io.cascata.query.waterfall.pipeline.PipelineAnswers;
import io.cascata.query.waterfall.pipeline.PipelineParameters;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers what changed in the reports of the waterfall, over HTTP or on the command line. Each report is asked from both
 * viewpoints, so that its numbers have the links of both. All throw {@link InvalidQuestion} where a parameter makes no
 * sense.
 */
public final class ChangeAnswers {

    private final WaterfallAnswers waterfalls;
    private final ClosingAnswers closings;
    private final PipelineAnswers pipelines;
    private final Function<InstantSource, PaceAnswers> pace;
    private final ChangeReports changes;
    private final EventLog log;
    private final InstantSource clock;

    /** {@code facts} gives the facts that serve at the moment; what was settled is in the history. */
    public ChangeAnswers(
            WaterfallReport report, Supplier<FactStore> facts, History history, EventLog log, InstantSource clock) {
        this.waterfalls = new WaterfallAnswers(report, facts, log);
        this.closings = new ClosingAnswers(report, facts, log);
        this.pipelines = new PipelineAnswers(facts, history, log);
        this.pace = at -> new PaceAnswers(facts, history, log, at);
        this.changes = new ChangeReports(facts);
        this.log = log;
        this.clock = clock;
    }

    public Changes waterfall(
            FilterParameters filter,
            WindowParameters window,
            QuestionParameters how,
            WhenParameters when,
            ThenParameters then) {
        return between(
                Subject.of(filter.filter()), when, then, side -> waterfalls.waterfall(filter, window, how, side));
    }

    public Changes closings(
            FilterParameters filter, String by, WindowParameters window, WhenParameters when, ThenParameters then) {
        var subject = Subject.of(filter.filter());
        var ofAccount = FilterParameters.parse("by", ClosingRow.By.class, by).ofAccount();
        return between(
                ofAccount ? subject.withAccounts() : subject,
                when,
                then,
                side -> closings.grouped(filter, by, window, side));
    }

    public Changes pipeline(
            FilterParameters filter,
            WindowParameters window,
            PipelineParameters parameters,
            WhenParameters when,
            ThenParameters then) {
        return between(
                Subject.of(filter.filter()), when, then, side -> pipelines.pipeline(filter, window, parameters, side));
    }

    public Changes velocity(
            FilterParameters filter,
            WindowParameters window,
            @Nullable String stages,
            WhenParameters when,
            ThenParameters then) {
        var answers = pace.apply(clock);
        return between(Subject.of(filter.filter()), when, then, side -> answers.velocity(filter, window, stages, side));
    }

    public Changes setbacks(
            FilterParameters filter,
            WindowParameters window,
            @Nullable String stages,
            WhenParameters when,
            ThenParameters then) {
        var answers = pace.apply(clock);
        return between(Subject.of(filter.filter()), when, then, side -> answers.setbacks(filter, window, stages, side));
    }

    /** Both ages are those of one present. */
    public Changes ageing(
            FilterParameters filter,
            @Nullable String stages,
            AgeParameters ages,
            WhenParameters when,
            ThenParameters then) {
        var answers = pace.apply(InstantSource.fixed(clock.instant()));
        return between(Subject.of(filter.filter()), when, then, side -> answers.ageing(filter, stages, ages, side));
    }

    private Changes between(
            Subject subject, WhenParameters when, ThenParameters then, Function<WhenParameters, Object> answer) {
        return changes.between(
                then.viewpoint(when.moments(log)),
                when.viewpoint(log),
                subject,
                then.rows(),
                viewpoint -> answer.apply(when.from(viewpoint)));
    }
}
