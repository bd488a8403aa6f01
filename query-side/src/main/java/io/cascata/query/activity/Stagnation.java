package io.cascata.query.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.export.EventLinks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * What nobody has done anything about for too long. Something happens to an opportunity also where one of its people does
 * something, and to an account where something happens to its contacts or opportunities.
 */
record Stagnation(ThingSql things, IdleLimits limits, Instant now, Kind kind) {

    private static final long MICROS_PER_DAY = 86_400_000_000L;

    /** {@code limitDays} is what was exceeded, {@code idleDays} the full days since the last activity. */
    record Forgotten(
            Kind kind,
            String id,
            @Nullable String account,
            @Nullable String stage,
            @Nullable Instant inStageSince,
            Instant active,
            Long idleDays,
            Integer limitDays) {

        @JsonProperty
        String events() {
            return EventLinks.of(kind.name().toLowerCase(Locale.ROOT), id);
        }
    }

    /** Those idle the longest first. */
    record Page(List<Forgotten> forgotten, @Nullable String next) {}

    Page read(DuckDBConnection connection, @Nullable String cursor, int size) throws SQLException {
        var found = new ArrayList<Forgotten>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql(cursor, size + 1))) {
            while (rows.next()) {
                found.add(forgotten(rows));
            }
        }
        if (found.size() <= size) {
            return new Page(List.copyOf(found), null);
        }
        var page = List.copyOf(found.subList(0, size));
        var last = page.getLast();
        var value = FieldValue.of((double) HappeningProjection.micros(last.active()));
        return new Page(page, new Cursor(value, last.id()).encoded());
    }

    private Forgotten forgotten(ResultSet row) throws SQLException {
        var inStage = (Long) row.getObject("in_stage");
        return new Forgotten(
                kind,
                row.getString("id"),
                row.getString("account"),
                things.words().text(row.getInt("stage")),
                inStage == null ? null : Activities.instant(inStage),
                Activities.instant(row.getLong("last")),
                row.getLong("idle"),
                row.getInt("allowed"));
    }

    /**
     * Others are looked at only for those that are idle themselves, and all that was said only of those that may be: read
     * once, and far less than there is. Names are looked up for the page alone.
     */
    private String sql(@Nullable String cursor, int rows) {
        var told = things.in("told");
        return "WITH " + sought() + ", told AS MATERIALIZED ("
                + things.told("h.thing IN (SELECT thing FROM sought)", kind)
                + "), quiet AS MATERIALIZED (SELECT *, " + limits.sql("canonical", things.words())
                + " AS allowed FROM ("
                + told.known(kind) + ") JOIN (" + told.active("true", kind) + ") USING (thing) WHERE state = "
                + things.words().code(Said.State.OPEN) + " AND " + idle("active") + " >= allowed), " + others(told)
                + ", forgotten AS (SELECT q.*, greatest(q.active, o.active) AS last FROM quiet q LEFT JOIN others o"
                + " USING (thing)), page AS MATERIALIZED (SELECT *, " + idle("last") + " AS idle FROM (SELECT f.*, "
                + ThingSql.id("f.thing") + " AS id FROM forgotten f) WHERE idle >= allowed AND "
                + ThingSql.beyond("last", true, cursor) + " ORDER BY last, id LIMIT " + rows + ") SELECT p.*, "
                + ThingSql.id("a.account") + " AS account FROM page p LEFT JOIN ("
                + told.last("account", "h.thing IN (SELECT thing FROM page)", kind)
                + ") a USING (thing) ORDER BY last, id";
    }

    /** Those that may be forgotten; an account is not where something happened to one of its members. */
    private String sought() {
        long since = HappeningProjection.micros(now) - limits.least() * MICROS_PER_DAY;
        var idle = things.idle(since, kind);
        if (kind != Kind.ACCOUNT) {
            return "sought AS MATERIALIZED (" + idle + ")";
        }
        return "member AS MATERIALIZED (" + things.last("account", "true")
                + "), sought AS MATERIALIZED (SELECT s.thing FROM (" + idle + ") s ANTI JOIN (FROM member SEMI JOIN ("
                + things.spoken("h.happened > " + since) + ") USING (thing)) m ON m.account = s.thing)";
    }

    private String idle(String since) {
        return "floor((" + HappeningProjection.micros(now) + " - " + since + ") / " + (double) MICROS_PER_DAY
                + ")::BIGINT";
    }

    /** When something last happened to those that keep it alive. */
    private String others(ThingSql told) {
        return switch (kind) {
            case LEAD, CONTACT -> "others AS (SELECT 0 AS thing, 0::BIGINT AS active WHERE false)";
            case OPPORTUNITY ->
                "part AS MATERIALIZED (" + told.parts("h.thing IN (SELECT thing FROM quiet)")
                        + "), others AS (SELECT p.thing, max(c.active) AS active FROM part p JOIN ("
                        + things.active("h.thing IN (SELECT person FROM part)", Kind.CONTACT)
                        + ") c ON c.thing = p.person GROUP BY p.thing)";
            case ACCOUNT ->
                "part AS MATERIALIZED (FROM member SEMI JOIN quiet ON quiet.thing = account), others AS ("
                        + things.activeOfMembers("part", "account") + ")";
        };
    }
}
