package io.cascata.query.waterfall.pace;

import io.cascata.query.facts.FactStore;
import io.cascata.query.money.DatedRates;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.function.Supplier;

/** Answers how fast opportunities move, how old they are, and where they go back or are lost. */
public final class Pace {

    private final Supplier<FactStore> facts;
    private final DatedRates rates;

    /** {@code facts} gives the store that serves at the moment; rates are in the history. */
    public Pace(Supplier<FactStore> facts, History history) {
        this.facts = facts;
        this.rates = new DatedRates(history);
    }

    public Velocity velocity(WaterfallQuestion question) {
        var store = facts.get();
        var pinned = question.with(question.viewpoint().pinned(store.position()));
        var exchange = rates.of(pinned.viewpoint(), pinned.zone());
        return store.read(connection -> new VelocityReader(Selection.of(connection, pinned), exchange).read());
    }

    public Setbacks setbacks(WaterfallQuestion question) {
        return facts.get().read(connection -> new SetbackReader(Selection.once(connection, question)).read());
    }

    public Ageing ageing(AgeingQuestion question) {
        return facts.get()
                .read(connection -> new AgeingReader(Selection.of(connection, question.waterfall()), question).read());
    }
}
