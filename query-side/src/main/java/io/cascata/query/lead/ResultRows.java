package io.cascata.query.lead;

import static io.cascata.query.lead.LeadResults.text;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The steps of leads that a number of {@link LeadResults} counts, as a statement: those of one way and campaign, or of none.
 * Numbers are named as the answer nests them: {@code qualified}, {@code rejected/no budget}.
 */
record ResultRows(Viewpoint viewpoint, String way, @Nullable String campaign) {

    /** Throws {@link InvalidQuestion} where there is no such number. */
    String sql(String number) {
        var asOf = viewpoint.asOf();
        return """
            WITH seen AS (SELECT * FROM lead_step WHERE happened <= %d AND pos <= %d),
                 origin AS (SELECT lead, happened, pos FROM seen
                     WHERE step = 'lead.captured' AND way = %s AND campaign IS NOT DISTINCT FROM %s),
                 told AS (
                     SELECT s.*, row_number() OVER (PARTITION BY s.lead, s.step ORDER BY s.happened, s.pos) AS turn
                     FROM seen s JOIN origin o ON s.lead = o.lead
                     WHERE s.happened > o.happened OR (s.happened = o.happened AND s.pos >= o.pos))
            SELECT lead, step, reason, outcome, make_timestamp(happened) AS at, pos AS position,
                   '/api/events?after=' || (pos - 1) || '&limit=1' AS event,
                   '/api/events?tags=lead=' || url_encode(lead) AS events
            FROM told WHERE %s ORDER BY happened, pos""".formatted(
                        asOf == null ? Long.MAX_VALUE : LeadStepProjection.micros(asOf),
                        Objects.requireNonNullElse(viewpoint.knownAt(), Long.MAX_VALUE),
                        text(way),
                        campaign == null ? "NULL" : text(campaign),
                        counted(number));
    }

    private static String counted(String number) {
        int slash = number.indexOf('/');
        var reason = slash < 0 ? "" : " AND reason = " + text(number.substring(slash + 1));
        return switch (slash < 0 ? number : number.substring(0, slash + 1)) {
            case "captured" -> "step = 'lead.captured'";
            case "qualified" -> "step = 'lead.qualified' AND turn = 1";
            case "requalified" -> "step = 'lead.qualified' AND turn = 2";
            case "accepted" -> "step = 'lead.accepted'";
            case "salesOpportunities" -> "step = 'lead.entered-sales'";
            case "converted" -> "step = 'lead.converted'";
            case "won" -> "step = 'lead.closed' AND outcome = 'WON'";
            case "lost" -> "step = 'lead.closed' AND outcome <> 'WON'";
            case "rejected/" -> "step = 'lead.rejected'" + reason;
            case "recycled/" -> "step = 'lead.recycled'" + reason;
            default -> throw new InvalidQuestion("number", "the results have no number '" + number + "'");
        };
    }

    /** For each number of a row, by JSON pointer into it: where its steps are. */
    static Map<String, String> links(LeadResults.Row row, UnaryOperator<String> address) {
        var counts = new LinkedHashMap<String, Integer>();
        counts.put("captured", row.captured());
        counts.put("qualified", row.qualified());
        counts.put("requalified", row.requalified());
        counts.put("accepted", row.accepted());
        counts.put("salesOpportunities", row.salesOpportunities());
        counts.put("converted", row.converted());
        counts.put("won", row.won());
        counts.put("lost", row.lost());
        row.rejected().forEach((reason, count) -> counts.put("rejected/" + reason, count));
        row.recycled().forEach((reason, count) -> counts.put("recycled/" + reason, count));
        var links = new LinkedHashMap<String, String>();
        counts.forEach((number, count) -> {
            if (count > 0) {
                links.put(pointer(number), address.apply(number));
            }
        });
        return links;
    }

    private static String pointer(String number) {
        var parts = number.split("/", 2);
        return "/" + parts[0]
                + (parts.length == 1 ? "" : "/" + parts[1].replace("~", "~0").replace("/", "~1"));
    }
}
