package io.cascata.query.lead;

import static java.util.Comparator.comparing;

import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.lead.LeadRouted;
import io.cascata.events.lead.LeadStandingReported;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.Outcome;
import io.cascata.log.EventFilter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What came of the leads of each way and campaign, and what sales said of them. */
final class LeadResults {

    /** All events of leads. */
    static final EventFilter LEADS = new EventFilter(List.of(new EventFilter.Criterion(
            Set.of(),
            EventCatalogue.cascata().types().stream()
                    .filter(type -> LeadEvent.class.isAssignableFrom(type.type()))
                    .map(EventType::name)
                    .collect(Collectors.toUnmodifiableSet()))));

    private record Source(LeadOrigin.Way way, @Nullable String campaign) {}

    private static final class Tally {

        private int captured;
        private final Set<LeadId> qualified = new HashSet<>();
        private final Set<LeadId> requalified = new HashSet<>();
        private int accepted;
        private int salesOpportunities;
        private int converted;
        private int won;
        private int lost;
        private final Map<String, Integer> rejected = new TreeMap<>();
        private final Map<String, Integer> recycled = new TreeMap<>();

        private void qualified(LeadId lead) {
            if (!qualified.add(lead)) {
                requalified.add(lead);
            }
        }

        private void closed(Outcome outcome) {
            if (outcome == Outcome.WON) {
                won++;
            } else {
                lost++;
            }
        }
    }

    /**
     * One way and campaign. Leads count once as {@code qualified} (MQL) and once as {@code requalified}, which are those
     * that qualified again after they were given back; accepted (SAL), sales opportunities (SQL), rejections and recyclings
     * (by reason) count as often as they happened.
     */
    record Row(
            LeadOrigin.Way way,
            @Nullable String campaign,
            int captured,
            int qualified,
            int requalified,
            int accepted,
            int salesOpportunities,
            int converted,
            int won,
            int lost,
            Map<String, Integer> rejected,
            Map<String, Integer> recycled) {}

    private final Map<LeadId, Tally> byLead = new HashMap<>();
    private final Map<Source, Tally> bySource = new HashMap<>();

    void add(LeadEvent event) {
        if (event instanceof LeadCaptured captured) {
            var tally = bySource.computeIfAbsent(source(captured.origin()), absent -> new Tally());
            tally.captured++;
            byLead.put(captured.id(), tally);
            return;
        }
        var tally = byLead.get(event.id());
        if (tally != null) {
            add(event, tally);
        }
    }

    private static void add(LeadEvent event, Tally tally) {
        switch (event) {
            case LeadQualified qualified -> tally.qualified(qualified.id());
            case LeadAccepted accepted -> tally.accepted++;
            case LeadEnteredSales entered -> tally.salesOpportunities++;
            case LeadConverted converted -> tally.converted++;
            case LeadClosed closed -> tally.closed(closed.outcome());
            case LeadRejected rejected -> tally.rejected.merge(rejected.reason(), 1, Integer::sum);
            case LeadRecycled recycled -> tally.recycled.merge(recycled.reason(), 1, Integer::sum);
            case LeadCaptured captured -> {}
            case LeadProfileRevised revised -> {}
            case LeadRouted routed -> {}
            case LeadMatched matched -> {}
            case LeadMatchReviewRequested review -> {}
            case LeadLinkedToContact linked -> {}
            case LeadStandingReported reported -> {}
        }
    }

    private static Source source(LeadOrigin origin) {
        var campaign = origin.campaign();
        return new Source(origin.way(), campaign == null ? null : campaign.value());
    }

    /** One row for each way and campaign, in their order. */
    List<Row> rows() {
        return bySource.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .sorted(comparing(Row::way).thenComparing(row -> String.valueOf(row.campaign())))
                .toList();
    }

    private static Row row(Source source, Tally tally) {
        return new Row(
                source.way(),
                source.campaign(),
                tally.captured,
                tally.qualified.size(),
                tally.requalified.size(),
                tally.accepted,
                tally.salesOpportunities,
                tally.converted,
                tally.won,
                tally.lost,
                Map.copyOf(tally.rejected),
                Map.copyOf(tally.recycled));
    }
}
