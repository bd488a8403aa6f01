package io.cascata.query.waterfall.pipeline;

import io.cascata.query.facts.FactStore;
import io.cascata.query.money.DatedRates;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what the pipeline was and is, and why it changed. */
public final class Pipelines {

    private final Supplier<FactStore> facts;
    private final History history;

    /** {@code facts} gives the store that serves at the moment; rates, probabilities and targets are in the history. */
    public Pipelines(Supplier<FactStore> facts, History history) {
        this.facts = facts;
        this.history = history;
    }

    /** Without a target, that of the playbook for a period of this name counts. */
    public Pipeline read(PipelineQuestion question, @Nullable String period) {
        var settings = PipelineSettings.of(history, question.viewpoint());
        var asked = question.target() == null ? question.with(settings.target(period)) : question;
        return facts.get().read(connection -> new PipelineReader(connection, asked, settings).read());
    }

    /** What the stages and results of a waterfall are worth, in the reporting currency too. */
    public StageValues values(WaterfallQuestion question) {
        var exchange = new DatedRates(history).of(question.viewpoint(), question.zone());
        return facts.get()
                .read(connection -> new StageValuesReader(Selection.of(connection, question), exchange).read());
    }
}
