package io.cascata.query.change;

import io.cascata.log.EventFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a question twice, and finds what happened in between. */
public final class ChangeReports {

    private static final EventFilter RULES = EventFilter.named(
            "process.drafted",
            "process.activated",
            "playbook.exchange-rates-rules-revised",
            "playbook.pipeline-rules-revised");

    private final Supplier<FactStore> facts;
    private final Settled settled;

    /** {@code facts} gives the store that serves at the moment; what was settled is in the history. */
    public ChangeReports(Supplier<FactStore> facts, History history) {
        this.facts = facts;
        this.settled = new Settled(history);
    }

    /**
     * What {@code answer} says from both viewpoints, and the first {@code limit} opportunities of the subject of which one
     * viewpoint sees an event that the other does not, those with the latest event first. Both are pinned to what the
     * facts have seen by now.
     */
    public Changes between(
            Viewpoint then, Viewpoint now, Subject subject, int limit, Function<Viewpoint, Object> answer) {
        long head = facts.get().position();
        var before = Sight.of(then, head);
        var after = Sight.of(now, head);
        var between = new Between(before, after);
        var happened = between.ofDeals() + (subject.accounts() ? " UNION ALL " + between.ofAccounts() : "");
        return facts.get().read(connection -> {
            var answers =
                    Both.<Object>of(() -> answer.apply(pinned(then, before)), () -> answer.apply(pinned(now, after)));
            var changes = new ChangeReader(connection, subject.filter(), before, after).read(happened, limit);
            return new Changes(
                    new Changes.Seen(before.knownAt(), then.asOf()),
                    new Changes.Seen(after.knownAt(), now.asOf()),
                    Differences.between(answers.one(), answers.other()),
                    settled.between(before, after, RULES),
                    changes.total(),
                    changes.rows());
        });
    }

    private static Viewpoint pinned(Viewpoint viewpoint, Sight sight) {
        return new Viewpoint(viewpoint.asOf(), sight.knownAt());
    }
}
