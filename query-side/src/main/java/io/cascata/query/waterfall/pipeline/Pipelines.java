package io.cascata.query.waterfall.pipeline;

import io.cascata.query.facts.FactStore;
import io.cascata.query.money.DatedRates;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what the pipeline was and is, and why it changed: amounts and rates are those of one log position. */
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
        var store = facts.get();
        var pinned = question.with(question.viewpoint().pinned(store.position()));
        var settings = PipelineSettings.of(history, pinned.viewpoint());
        var asked = pinned.target() == null ? pinned.with(settings.target(period)) : pinned;
        return store.read(connection -> new PipelineReader(connection, asked, settings).read());
    }

    /** What the stages and results of a waterfall are worth, in the reporting currency too. */
    public StageValues values(WaterfallQuestion question) {
        var store = facts.get();
        var pinned = question.with(question.viewpoint().pinned(store.position()));
        var exchange = new DatedRates(history).of(pinned.viewpoint(), pinned.zone());
        return store.read(connection -> new StageValuesReader(Selection.of(connection, pinned), exchange).read());
    }
}
