package io.cascata.query.lead;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.LeadId;
import io.cascata.query.documents.Cursor;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How leads stood from any viewpoint: folded from what events said of them. */
record PastLeads(Supplier<FactStore> facts) {

    /** A number of leads. */
    enum Count {
        OPEN("open", "l.open"),
        NOT_CONTACTS("notContacts", "l.contact = 0");

        private final String field;
        private final String condition;

        Count(String field, String condition) {
            this.field = field;
            this.condition = condition;
        }

        /** What it is called in the answer. */
        String field() {
            return field;
        }

        /** Throws {@link InvalidQuestion} where there is no such number. */
        static Count parse(String text) {
            for (var count : values()) {
                if (count.field.equals(text.strip())) {
                    return count;
                }
            }
            throw new InvalidQuestion("number", "neither open nor notContacts: " + text);
        }
    }

    /** Leads that were forgotten, and where the next ones begin. */
    record Forgotten(List<LeadId> leads, @Nullable String next) {}

    private static String leads(Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        return " FROM (SELECT h.thing, min(h.happened) FILTER (h.state = %1$s) AS captured, max(h.happened) AS active,"
                        .formatted(code("OPEN"))
                + " max(h.pos) AS version, max(h.contact) AS contact, NOT coalesce(bool_or(h.state = " + code("CLOSED")
                + "), false) AS open FROM happening h WHERE h.kind = " + code("LEAD") + " AND h.pos <= "
                + Objects.requireNonNullElse(viewpoint.knownAt(), Long.MAX_VALUE)
                + (asOf == null ? "" : " AND h.happened <= " + LeadStepProjection.micros(asOf))
                + " GROUP BY h.thing HAVING bool_or(h.state = " + code("OPEN") + ")) l";
    }

    private static String code(String word) {
        return "(SELECT code FROM activity_word WHERE text = '" + word + "')";
    }

    /** The id of what a number of a table stands for, which is named after its kind there. */
    private static String id(String table) {
        return table + ".id[strpos(" + table + ".id, '/') + 1:]";
    }

    /** The viewpoint is pinned to a position. */
    Leads.Counts counts(Viewpoint viewpoint) {
        return facts.get().read(connection -> {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT count(*) FILTER (" + Count.OPEN.condition
                            + "), count(*) FILTER (" + Count.NOT_CONTACTS.condition + ")" + leads(viewpoint))) {
                row.next();
                return new Leads.Counts(requireNonNull(viewpoint.knownAt()), row.getLong(1), row.getLong(2));
            }
        });
    }

    /** Writes the leads that a number counts. */
    void write(Count count, Viewpoint viewpoint, ExportFormat format, OutputStream to) {
        var sql = "SELECT *, '/api/leads/' || url_encode(lead) AS href, '/api/events?tags=lead=' || url_encode(lead)"
                + " AS events FROM (SELECT " + id("n") + " AS lead, l.open, " + id("c") + " AS contact,"
                + " make_timestamp(l.captured) AS captured, make_timestamp(l.active) AS active, l.version"
                + leads(viewpoint)
                + " JOIN thing n ON n.number = l.thing LEFT JOIN thing c ON c.number = l.contact WHERE "
                + count.condition + ") ORDER BY lead";
        TableExport.write(facts.get(), connection -> sql, format, to);
    }

    /** Open leads of which no step is known since a moment, those forgotten longest first. */
    Forgotten forgotten(Viewpoint viewpoint, Instant since, @Nullable String cursor, int limit) {
        var sql = "SELECT id, active FROM (SELECT " + id("n") + " AS id, l.active" + leads(viewpoint)
                + " JOIN thing n ON n.number = l.thing WHERE l.open AND l.active <= " + LeadStepProjection.micros(since)
                + ") WHERE (active, id) > (?, ?) ORDER BY active, id LIMIT " + (limit + 1);
        return facts.get().read(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                var after = cursor == null ? null : Cursor.decode(cursor);
                var from = after == null ? null : requireNonNull(after.value()).number();
                statement.setLong(1, from == null ? Long.MIN_VALUE : from.longValue());
                statement.setString(2, after == null ? "" : after.id());
                try (var rows = statement.executeQuery()) {
                    return page(rows, limit);
                }
            }
        });
    }

    private static Forgotten page(ResultSet rows, int limit) throws SQLException {
        var found = new ArrayList<LeadId>();
        String last = null;
        while (rows.next()) {
            if (found.size() == limit) {
                return new Forgotten(found, last);
            }
            found.add(new LeadId(rows.getString(1)));
            last = new Cursor(FieldValue.of((double) rows.getLong(2)), rows.getString(1)).encoded();
        }
        return new Forgotten(found, null);
    }
}
