package io.cascata.query.change;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Asks a question twice, and finds what happened in between. */
public final class ChangeReports {

    private static final Set<Rules> RULES = EnumSet.of(Rules.STAGES, Rules.MONEY);

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    public ChangeReports(Supplier<FactStore> facts) {
        this.facts = facts;
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
                    new Settled(connection).between(before, after, RULES),
                    changes.total(),
                    changes.rows());
        });
    }

    private static Viewpoint pinned(Viewpoint viewpoint, Sight sight) {
        return new Viewpoint(viewpoint.asOf(), sight.knownAt());
    }
}
