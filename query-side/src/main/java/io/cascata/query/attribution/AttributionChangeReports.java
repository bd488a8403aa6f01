package io.cascata.query.attribution;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;
import java.util.function.Supplier;

/** Asks what a model gives from two viewpoints, and finds what happened in between. */
final class AttributionChangeReports {

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    AttributionChangeReports(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /**
     * What the model gives from both viewpoints, and the first {@code limit} opportunities whose credits differ, those with
     * the latest event first; both pinned to what the facts have seen by now. The question is valued at present: a viewpoint
     * with a business time of its own is valued there; {@code links} lead to what is behind it. Throws {@link InvalidQuestion} where the model cannot answer it.
     */
    AttributionChanges between(
            Viewpoint then,
            Viewpoint now,
            Model model,
            AttributionQuestion question,
            int limit,
            CreditChanges.Links links) {
        AttributionReports.require(List.of(model), question);
        var store = facts.get();
        long head = store.position();
        // Not in one transaction, which would hold on to every table that is made on the way.
        return store.ask(connection -> new CreditChanges(connection, model, limit, links)
                .between(question.with(pinned(then, head)), question.with(pinned(now, head))));
    }

    /** The same of what was sourced and influenced, whatever credits models give. */
    InfluenceChanges influence(
            Viewpoint then, Viewpoint now, AttributionQuestion question, int limit, InfluenceChangeReader.Links links) {
        var store = facts.get();
        long head = store.position();
        // Not in one transaction either.
        return store.ask(connection -> new InfluenceChangeReader(connection, limit, links)
                .between(question.with(pinned(then, head)), question.with(pinned(now, head))));
    }

    private static Viewpoint pinned(Viewpoint viewpoint, long head) {
        return new Viewpoint(viewpoint.asOf(), Sight.of(viewpoint, head).knownAt());
    }
}
