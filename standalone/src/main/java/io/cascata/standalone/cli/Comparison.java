package io.cascata.standalone.cli;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.attribution.AttributionChanges;
import io.cascata.query.attribution.AttributionQuestion;
import io.cascata.query.attribution.InfluenceChanges;
import io.cascata.query.attribution.Model;
import io.cascata.query.change.Changes;
import io.cascata.query.change.Subject;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.pace.AgeingQuestion;
import io.cascata.query.waterfall.pipeline.PipelineQuestion;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports asked from then and, as {@code asked} says, from now. */
record Comparison(ReadSide reading, EventLog log, WaterfallQuestion asked, Viewpoint then, int limit) {

    Changes waterfall() {
        return of(reading.waterfall()::waterfall);
    }

    Changes closings(ClosingRow.By by) {
        var subject = Subject.of(asked.filter());
        return of(by.ofAccount() ? subject.withAccounts() : subject, question -> reading.waterfall()
                .closings(question, by));
    }

    Changes pipeline(CanonicalStage stage, @Nullable String period) {
        return of(question -> reading.pipelines(log)
                .read(
                        new PipelineQuestion(
                                question.filter(),
                                question.viewpoint(),
                                question.window(),
                                stage,
                                null,
                                question.zone()),
                        period));
    }

    Changes ages(Instant present) {
        return of(question -> reading.pace().ageing(AgeingQuestion.of(question, present, List.of(), null)));
    }

    /** A report that is asked like the waterfall. */
    Changes of(Function<WaterfallQuestion, Object> answer) {
        return of(Subject.of(asked.filter()), answer);
    }

    private Changes of(Subject subject, Function<WaterfallQuestion, Object> answer) {
        return reading.changes(log)
                .between(then, asked.viewpoint(), subject, limit, viewpoint -> answer.apply(asked.with(viewpoint)));
    }

    /** What was sourced and influenced; {@code about} is the question at present, of any window. */
    InfluenceChanges influence(AttributionQuestion about) {
        return reading.attributionChanges(log).influence(then, asked.viewpoint(), about.with(asked.window()), limit);
    }

    /** What a model gives; {@code about} is the question at present, of any window. */
    AttributionChanges credits(Model model, AttributionQuestion about) {
        return reading.attributionChanges(log)
                .between(then, asked.viewpoint(), model, about.with(asked.window()), limit);
    }
}
