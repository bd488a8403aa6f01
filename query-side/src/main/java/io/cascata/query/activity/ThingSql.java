package io.cascata.query.activity;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.documents.Cursor;
import io.cascata.query.facts.Latest;
import io.cascata.query.facts.Words;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was said of things up to a viewpoint, in SQL: selects over {@code happening}, each with one row for a thing. */
record ThingSql(Sight sight, Words words) {

    private String from(String criterion, Kind... kinds) {
        var codes = Arrays.stream(kinds)
                .map(kind -> String.valueOf(words.code(kind)))
                .collect(joining(", "));
        return " FROM " + HappeningProjection.TABLE + " h WHERE h.kind IN (" + codes + ") AND " + criterion + " AND "
                + sight.sql().seesEvent("h");
    }

    /** When something last happened to it; {@code criterion} says which are meant, {@code h} is the table. */
    String active(String criterion, Kind... kinds) {
        return "SELECT h.thing, max(h.happened) AS active" + from(criterion, kinds) + " GROUP BY h.thing";
    }

    /** What was said last in a column, of those of which it was ever said. */
    String last(String column, String criterion, Kind... kinds) {
        return "SELECT h.thing, " + latest("h." + column) + " AS " + column
                + from("h." + column + " > 0 AND " + criterion, kinds) + " GROUP BY h.thing";
    }

    /** When something last happened to any of its members, of which a table has a row with the thing for each. */
    String activeOfMembers(String members, String thing, Kind... kinds) {
        return "SELECT m." + thing + " AS thing, max(h.happened) AS active FROM " + members
                + " m JOIN (SELECT h.thing, h.happened" + from("true", kinds) + ") h USING (thing) GROUP BY m." + thing;
    }

    /**
     * Those made known, with since when, how they stand, and of opportunities the stage and since when they are in it. What
     * was said last is found once, as one number out of three.
     */
    String known(Kind kind) {
        var all = kind == Kind.OPPORTUNITY
                ? "(h.stage::BIGINT << 40) + (h.canonical::BIGINT << 20) + h.state"
                : "h.state::BIGINT";
        return "SELECT thing, since, (stands & 1048575)::INTEGER AS state, (stands >> 20 & 1048575)::INTEGER AS canonical,"
                + " (stands >> 40)::INTEGER AS stage, "
                + (kind == Kind.OPPORTUNITY ? "in_stage" : "NULL::BIGINT AS in_stage")
                + " FROM (SELECT h.thing, min(h.happened) AS since, max(h.happened) AS in_stage, " + Latest.of(all, "h")
                + " AS stands" + from("h.state > 0", kind) + " GROUP BY h.thing)";
    }

    /** Who had a role on an opportunity, one row for each of both. */
    String parts(String criterion) {
        return "SELECT thing, person FROM (SELECT h.thing, greatest(h.joined, h.gone) AS person, "
                + latest("h.joined > 0") + " AS there"
                + from("greatest(h.joined, h.gone) > 0 AND " + criterion, Kind.OPPORTUNITY)
                + " GROUP BY ALL) WHERE there";
    }

    /** Contacts and leads that something was said of: since when they are known, and whether a lead is a contact. */
    String people() {
        return "SELECT h.kind, h.thing, bool_or(h.state > 0) AS known, bool_or(h.contact > 0) AS tied,"
                + " min(h.happened) FILTER (h.state > 0) AS since"
                + from("(h.state > 0 OR h.contact > 0)", Kind.CONTACT, Kind.LEAD) + " GROUP BY ALL";
    }

    private static String latest(String column) {
        return Latest.of(column, "h");
    }

    /** The id of a thing by the number in a column. */
    static String id(String number) {
        return "(SELECT n.id[strpos(n.id, '/') + 1:] FROM " + HappeningProjection.THING + " n WHERE n.number = "
                + number + ")";
    }

    /** What comes after the row that a cursor stands for. */
    static String beyond(String column, boolean ascending, @Nullable String cursor) {
        var value = cursor == null ? null : Cursor.decode(cursor).value();
        if (cursor == null || value == null) {
            return "true";
        }
        var text = value.text();
        var literal =
                text == null ? String.valueOf(requireNonNull(value.number()).longValue()) : Criteria.text(text);
        return "(%1$s %2$s %3$s OR (%1$s = %3$s AND id > %4$s))"
                .formatted(
                        column,
                        ascending ? ">" : "<",
                        literal,
                        Criteria.text(Cursor.decode(cursor).id()));
    }
}
