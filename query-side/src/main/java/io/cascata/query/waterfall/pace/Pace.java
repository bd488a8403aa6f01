package io.cascata.query.waterfall.pace;

import io.cascata.query.facts.FactStore;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.function.Supplier;

/** Answers how fast opportunities move, how old they are, and where they go back or are lost. */
public final class Pace {

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    public Pace(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    public Velocity velocity(WaterfallQuestion question) {
        return facts.get().read(connection -> new VelocityReader(Selection.of(connection, question)).read());
    }

    public Setbacks setbacks(WaterfallQuestion question) {
        return facts.get().read(connection -> new SetbackReader(Selection.of(connection, question)).read());
    }

    public Ageing ageing(AgeingQuestion question) {
        return facts.get()
                .read(connection -> new AgeingReader(Selection.of(connection, question.waterfall()), question).read());
    }
}
