package io.cascata.query.segment;

import io.cascata.query.deals.Criteria;
import io.cascata.query.listing.MalformedList;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A part of a list: so many rows after a cursor, which is that of the last row read; every row carries its own. */
public record SegmentPage(@Nullable String after, @Nullable Integer limit) {

    static final SegmentPage ALL = new SegmentPage(null, null);
    static final int MOST = 100_000;
    private static final String SEPARATOR = "\u001f";
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    public SegmentPage {
        if (limit != null && (limit < 1 || limit > MOST)) {
            throw new MalformedList("invalid-limit", "limit is a number from 1 to " + MOST + ", not " + limit);
        }
    }

    /** Throws {@link MalformedList} where the cursor is of no row of the list. */
    public void check(Segment segment) {
        page(segment, "");
    }

    /** The rows of this part, with their cursors. */
    String of(Segment segment, SegmentSql sql) {
        var first = "p." + SegmentSql.keys(segment).getFirst();
        var second = "p." + SegmentSql.keys(segment).getLast();
        var page = page(segment, sql.rows(segment));
        return "WITH " + (segment == Segment.LINKS ? near(sql.links()) + ", " : "") + "page AS (" + page + ") SELECT "
                + sql.columns(segment)
                + ", hex(encode(" + first + " || chr(31) || " + second + ")) AS cursor" + sql.from(segment)
                + " ORDER BY " + first + ", " + second;
    }

    /** Of a list by position that part alone which may be on this page: names are looked up for no more. */
    private String near(String links) {
        var from = after == null || after.isBlank() ? "0" : decoded()[0];
        var last = limit == null
                ? ""
                : " JOIN (SELECT coalesce(max(position), %1$s) AS position FROM (SELECT position FROM link WHERE position > %1$s"
                                .formatted(from)
                        + " ORDER BY position LIMIT " + limit + ")) c ON k.position <= c.position";
        return "link AS MATERIALIZED (" + links + "), near AS MATERIALIZED (SELECT k.* FROM link k" + last
                + " WHERE k.position >= " + from + ")";
    }

    private String page(Segment segment, String rows) {
        var first = SegmentSql.keys(segment).getFirst();
        var second = SegmentSql.keys(segment).getLast();
        return "SELECT * FROM (" + rows + ")"
                + (after == null || after.isBlank() ? "" : " WHERE " + beyond(segment, first, second)) + " ORDER BY "
                + first + ", " + second + (limit == null ? "" : " LIMIT " + limit);
    }

    private String beyond(Segment segment, String first, String second) {
        var read = decoded();
        if (read.length != 2
                || (segment == Segment.LINKS && !POSITION.matcher(read[0]).matches())) {
            throw malformed();
        }
        var from = segment == Segment.LINKS ? read[0] : Criteria.text(read[0]);
        return "(%1$s > %3$s OR (%1$s = %3$s AND %2$s > %4$s))".formatted(first, second, from, Criteria.text(read[1]));
    }

    private String[] decoded() {
        try {
            var bytes = HexFormat.of().parseHex(String.valueOf(after));
            return new String(bytes, StandardCharsets.UTF_8).split(SEPARATOR, -1);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private MalformedList malformed() {
        return new MalformedList("invalid-cursor", "no row of this list has the cursor " + after);
    }
}
