package io.cascata.query.lead;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.cascata.events.id.LeadId;
import io.cascata.events.playbook.LeadRules;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Leads that nearly qualified, from any viewpoint. Facts tell which they are, their own events how they stood. As in the
 * documents of leads, what was written last of a lead counts; the agreed definition is the one in force there.
 */
record PromisingLeads(Supplier<FactStore> facts, History history) {

    /** A lead whose score is high and that lacks one datum for being qualified. */
    record NearlyQualified(LeadView lead, String missing) {}

    /** Leads with a high score, highest first, that lacked one datum; the viewpoint is pinned to a position. */
    List<NearlyQualified> nearlyQualified(Viewpoint viewpoint, int limit) {
        var rules = AgreedDefinition.inForce(history, viewpoint);
        var ids = lackingOne(rules, viewpoint, limit);
        var leads = new LeadHistory(history).asWritten(ids, viewpoint);
        return ids.stream()
                .map(leads::get)
                .flatMap(Stream::ofNullable)
                .map(lead ->
                        new NearlyQualified(lead, rules.unmet(lead.profile()).getFirst()))
                .toList();
    }

    private List<LeadId> lackingOne(LeadRules rules, Viewpoint viewpoint, int limit) {
        return facts.get().read(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql(rules.criteria(), viewpoint) + " LIMIT " + limit)) {
                var leads = new ArrayList<LeadId>();
                while (rows.next()) {
                    leads.add(new LeadId(rows.getString(1)));
                }
                return leads;
            }
        });
    }

    /** Nothing that was written of a lead before its capture counts. */
    private static String sql(List<String> criteria, Viewpoint viewpoint) {
        var required = criteria.stream().map(name -> "'" + name + "'").collect(joining(",", "[", "]::VARCHAR[]"));
        return """
            WITH scored AS (SELECT lead, max(pos) AS pos, arg_max(score, pos) AS score
                    FROM lead_score WHERE %1$s GROUP BY lead),
                 stood AS (SELECT lead, max(pos) FILTER (step = 'lead.captured') AS captured,
                           max(pos) FILTER (step = 'lead.converted') AS converted,
                           arg_max(step, pos) FILTER (step <> 'lead.converted') AS step
                    FROM lead_step SEMI JOIN scored USING (lead) WHERE %1$s GROUP BY lead),
                 known AS (SELECT lead, arg_max(lacking, pos) AS lacking
                    FROM lead_profile SEMI JOIN scored USING (lead) WHERE %1$s GROUP BY lead)
            SELECT lead FROM scored c JOIN stood s USING (lead) JOIN known k USING (lead)
            WHERE c.pos > s.captured AND coalesce(s.converted < s.captured, true)
              AND s.step IN ('lead.captured', 'lead.rejected', 'lead.recycled')
              AND len(list_intersect(string_split(k.lacking, ','), %2$s)) = 1
            ORDER BY c.score DESC, lead DESC
            """.formatted(seen(viewpoint), required);
    }

    private static String seen(Viewpoint viewpoint) {
        var asOf = viewpoint.asOf();
        return "happened <= %d AND pos <= %d"
                .formatted(
                        asOf == null ? Long.MAX_VALUE : LeadStepProjection.micros(asOf),
                        requireNonNull(viewpoint.knownAt()));
    }
}
