package io.cascata.query.activity;

import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.deals.Sight;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * How things stood from a viewpoint, in tables of one connection: {@code act_thing} has each with when something last
 * happened to it, without a state where nobody had made it known; {@code act_part} who had a role on which opportunity.
 */
record PastThings(Sight sight, Set<Kind> kinds) {

    /** Only things of these kinds. */
    static void write(DuckDBConnection connection, Sight sight, Set<Kind> kinds) throws SQLException {
        var things = new PastThings(sight, kinds);
        try (var statement = connection.createStatement()) {
            for (var sql : List.of(things.things(), things.parts())) {
                statement.execute("CREATE OR REPLACE TEMP TABLE " + sql);
            }
        }
    }

    /** What keeps things of a kind alive, they themselves among it. */
    static Set<Kind> keepingAlive(Kind kind) {
        return switch (kind) {
            case LEAD, CONTACT -> Set.of(kind);
            case OPPORTUNITY -> Set.of(Kind.OPPORTUNITY, Kind.CONTACT);
            case ACCOUNT -> Set.of(Kind.ACCOUNT, Kind.CONTACT, Kind.OPPORTUNITY);
        };
    }

    private String seen(String table) {
        return sight.sql().seesEvent(table);
    }

    private String things() {
        return "act_thing AS SELECT kind, id, s.state, s.since, greatest(s.active, t.active) AS active, s.stage,"
                + " s.canonical, s.in_stage, s.account, s.lead, s.contact FROM (" + told() + ") s FULL JOIN ("
                + "SELECT kind, id, max(happened) AS active FROM (" + touched() + ") GROUP BY kind, id) t"
                + " USING (kind, id)";
    }

    private String told() {
        return "SELECT h.kind, h.id, " + last("state") + ", min(h.since) AS since, max(h.happened) AS active, "
                + last("stage") + ", " + last("canonical")
                + ", max(h.happened) FILTER (h.stage IS NOT NULL) AS in_stage, " + last("account") + ", "
                + last("lead") + ", " + last("contact") + " FROM " + HappeningProjection.TABLE + " h WHERE "
                + seen("h") + " AND h.kind IN " + names() + " GROUP BY h.kind, h.id";
    }

    /** What was said of it last. */
    private static String last(String column) {
        return "arg_max(h.%1$s, (h.happened, h.pos)) FILTER (h.%1$s IS NOT NULL) AS %1$s".formatted(column);
    }

    private String names() {
        return kinds.stream().map(kind -> "'" + kind + "'").sorted().collect(Collectors.joining(", ", "(", ")"));
    }

    private String touched() {
        return touched("CONTACT", "touch", "contact", "true")
                + " UNION ALL " + touched("LEAD", "touch", "lead", "true")
                + " UNION ALL " + touched("ACCOUNT", "touch", "account", "true")
                + " UNION ALL " + touched("CONTACT", "identity", "contact", "t.visitor IS NOT NULL")
                + " UNION ALL " + touched("LEAD", "identity", "lead", "t.visitor IS NOT NULL");
    }

    private String touched(String kind, String table, String column, String criterion) {
        return "SELECT '" + kind + "' AS kind, t." + column + " AS id, t.happened FROM " + table + " t WHERE t."
                + column + " IS NOT NULL AND " + criterion + " AND '" + kind + "' IN " + names() + " AND "
                + seen("t");
    }

    private String parts() {
        return "act_part AS SELECT opportunity, person FROM (SELECT h.id AS opportunity, coalesce(h.joined, h.gone)"
                + " AS person, arg_max(h.joined IS NOT NULL, (h.happened, h.pos)) AS there FROM "
                + HappeningProjection.TABLE + " h WHERE coalesce(h.joined, h.gone) IS NOT NULL AND " + seen("h")
                + " GROUP BY 1, 2) WHERE there";
    }
}
