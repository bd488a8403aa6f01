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

/**
 * What was said of things up to a viewpoint, in SQL: selects over {@code happening}, or over some of its rows, each with one
 * row for a thing. Without a kind, things of all kinds are meant.
 */
record ThingSql(Sight sight, Words words, String table) {

    ThingSql(Sight sight, Words words) {
        this(sight, words, HappeningProjection.TABLE);
    }

    /** The same, asked of a table that holds rows of {@link #told}. */
    ThingSql in(String rows) {
        return new ThingSql(sight, words, rows);
    }

    private String from(String criterion, Kind... kinds) {
        var codes = Arrays.stream(kinds)
                .map(kind -> String.valueOf(words.code(kind)))
                .collect(joining(", "));
        var meant = kinds.length == 0 ? criterion : "h.kind IN (" + codes + ") AND " + criterion;
        return " FROM " + table + " h WHERE " + meant + " AND " + sight.sql().seesEvent("h");
    }

    /** All that was said of these, for who asks several things of few: reading them again takes no time. */
    String told(String criterion, Kind... kinds) {
        return "SELECT h.*" + from(criterion, kinds);
    }

    /** Of which something was said, as often as it was; {@code criterion} says what. */
    String spoken(String criterion, Kind... kinds) {
        return "SELECT h.thing" + from(criterion, kinds);
    }

    /**
     * Those that may stand as open, and to which nothing happened after a moment. None is missing, but what closed within the
     * same microsecond or the one beside it is still among them: a time with one bit for open is found faster than what was
     * said last.
     */
    String idle(long since, Kind kind) {
        var stands = "max((h.happened & -2) + (h.state = " + words.code(Said.State.OPEN) + ")::BIGINT)";
        return "SELECT thing FROM (SELECT h.thing" + from("h.state > 0", kind) + " GROUP BY h.thing HAVING " + stands
                + " & 1 = 1) ANTI JOIN (" + spoken("h.happened > " + since, kind) + ") USING (thing)";
    }

    /** Since when those made known are. */
    String since(Kind kind) {
        return "SELECT h.thing, min(h.happened) AS since" + from("h.state > 0", kind) + " GROUP BY h.thing";
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
     * Those made known, with how they stand, and of opportunities the stage and since when they are in it. What was said last
     * is found once, as one number out of three.
     */
    String known(Kind kind) {
        var all = kind == Kind.OPPORTUNITY
                ? "(h.stage::BIGINT << 40) + (h.canonical::BIGINT << 20) + h.state"
                : "h.state::BIGINT";
        return "SELECT thing, (stands & 1048575)::INTEGER AS state, (stands >> 20 & 1048575)::INTEGER AS canonical,"
                + " (stands >> 40)::INTEGER AS stage, "
                + (kind == Kind.OPPORTUNITY ? "in_stage" : "NULL::BIGINT AS in_stage")
                + " FROM (SELECT h.thing, max(h.happened) AS in_stage, " + Latest.of(all, "h")
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
        return "(SELECT " + name("n.id") + " FROM " + HappeningProjection.THING + " n WHERE n.number = " + number + ")";
    }

    /** The id of a thing without its kind. */
    static String name(String id) {
        return id + "[strpos(" + id + ", '/') + 1:]";
    }

    /** What comes after the row that a cursor stands for. */
    static String beyond(String column, boolean ascending, @Nullable String cursor) {
        return cursor == null || literal(cursor) == null
                ? "true"
                : "(%s OR (%s AND id > %s))"
                        .formatted(
                                past(column, ascending, cursor),
                                beside(column, cursor),
                                Criteria.text(Cursor.decode(cursor).id()));
    }

    /** What comes after the value that a cursor stands for. */
    static String past(String column, boolean ascending, @Nullable String cursor) {
        var value = literal(cursor);
        return value == null ? "true" : column + (ascending ? " > " : " < ") + value;
    }

    /** What has the value that a cursor stands for. */
    static String beside(String column, @Nullable String cursor) {
        var value = literal(cursor);
        return value == null ? "false" : column + " = " + value;
    }

    private static @Nullable String literal(@Nullable String cursor) {
        var value = cursor == null ? null : Cursor.decode(cursor).value();
        if (value == null) {
            return null;
        }
        var text = value.text();
        return text == null ? String.valueOf(requireNonNull(value.number()).longValue()) : Criteria.text(text);
    }
}
