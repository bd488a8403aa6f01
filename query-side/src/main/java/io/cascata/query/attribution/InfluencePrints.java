package io.cascata.query.attribution;

import io.cascata.query.attribution.InfluenceChanges.Influence;
import io.cascata.query.attribution.InfluenceChanges.Source;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Remembers of each opportunity who had to do with it, and in tables what of it was looked at. */
final class InfluencePrints implements InfluenceWitness {

    private static final String NOBODY = "(none)";

    private final DuckDBConnection connection;
    private final InfluenceSql.Kept kept;
    private final Map<Long, Print> prints = new HashMap<>();

    InfluencePrints(DuckDBConnection connection, InfluenceSql.Kept kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /** In what an opportunity differs: its amount, what touches of its people tell, the origin of leads, touches of its account. */
    record Differing(boolean worth, boolean journey, boolean lead, boolean account) {

        private static final Differing ALL = new Differing(true, true, true, true);

        boolean any() {
            return worth || journey || lead || account;
        }

        /** Those that tell which events are looked for besides those of the opportunity. */
        boolean[] ways() {
            return new boolean[] {journey, lead, account};
        }
    }

    private static final class Print {

        private final String opportunity;
        private final List<?> worth;
        private final Map<Sourcing, String> sources = new EnumMap<>(Sourcing.class);
        private final Set<String> teams = new TreeSet<>();
        private long keys;

        Print(Deal deal) {
            this.opportunity = deal.opportunity();
            this.worth = List.of(
                    deal.outcome(), Objects.requireNonNullElse(deal.currency(), ""), deal.scale(), deal.minorUnits());
        }

        Differing from(Print other) {
            boolean touches = teams.equals(other.teams)
                    && keys == other.keys
                    && same(Sourcing.FIRST_TOUCH, other)
                    && same(Sourcing.FIRST_TOUCH_BEFORE_CREATION, other);
            return new Differing(
                    !worth.equals(other.worth),
                    !touches,
                    !same(Sourcing.LEAD_SOURCE, other),
                    !same(Sourcing.BEFORE_SALES, other));
        }

        private boolean same(Sourcing rule, Print other) {
            return Objects.equals(sources.get(rule), other.sources.get(rule));
        }

        Influence influence() {
            return new Influence(
                    sources.entrySet().stream()
                            .map(rule ->
                                    new Source(rule.getKey(), rule.getValue().equals(NOBODY) ? null : rule.getValue()))
                            .toList(),
                    List.copyOf(teams));
        }
    }

    @Override
    public void everyTeam() throws SQLException {
        Statements.execute(connection, kept.everyTeam());
    }

    @Override
    public void asked() throws SQLException {
        Statements.execute(connection, List.of(kept.asked()));
    }

    @Override
    public void source(Sourcing rule, @Nullable String team, Deal deal) {
        print(deal).sources.put(rule, team == null ? NOBODY : team);
    }

    @Override
    public void team(@Nullable String team, Deal deal) {
        print(deal).teams.add(team == null ? NOBODY : team);
    }

    /** Keys come in the order of touches, which does not matter: adding makes no difference between orders. */
    @Override
    public void key(long key, Deal deal) {
        print(deal).keys += Long.rotateLeft((key + 1) * 0x9E3779B97F4A7C15L, 29) * 0xBF58476D1CE4E5B9L;
    }

    private Print print(Deal deal) {
        return prints.computeIfAbsent(deal.d(), fresh -> new Print(deal));
    }

    /** The opportunities that are not the same in both, by their numbers. */
    Map<Long, Differing> differing(InfluencePrints other) {
        var all = new HashSet<>(prints.keySet());
        all.addAll(other.prints.keySet());
        var differing = new HashMap<Long, Differing>();
        for (long d : all) {
            var one = prints.get(d);
            var counterpart = other.prints.get(d);
            var how = one == null || counterpart == null ? Differing.ALL : one.from(counterpart);
            if (how.any()) {
                differing.put(d, how);
            }
        }
        return differing;
    }

    /** Who had to do with these opportunities, by their ids. */
    Map<String, Influence> influences(Set<Long> of) {
        var influences = new HashMap<String, Influence>();
        for (long d : of) {
            var print = prints.get(d);
            if (print != null) {
                influences.put(print.opportunity, print.influence());
            }
        }
        return influences;
    }
}
