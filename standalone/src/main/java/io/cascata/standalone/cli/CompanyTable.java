package io.cascata.standalone.cli;

import io.cascata.events.value.LeadStage;
import io.cascata.query.buyinggroup.CoverageTally;
import io.cascata.query.handshake.HandshakeTally;
import io.cascata.query.lead.LeadCensus;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is beside the waterfall, in one short table: committees, leads and the promises between teams. */
final class CompanyTable {

    private static final int MISSING_ROLES = 2;

    private CompanyTable() {}

    static String of(CoverageTally coverage, LeadCensus leads, HandshakeTally handshakes) {
        return TextTable.of("What else there is", ">All", "Of them")
                .row("Buying groups of open opportunities", Figures.count(coverage.groups()), told(coverage))
                .row("Leads", Figures.count(leads.captured()), told(leads))
                .row("Handshakes between teams", Figures.count(handshakes.offered()), told(handshakes))
                .toString();
    }

    private static String told(CoverageTally coverage) {
        var missing = coverage.missing().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MISSING_ROLES)
                .map(role -> role.getKey() + " in " + Figures.count(role.getValue()))
                .collect(Collectors.joining(", "));
        return "%s of target roles filled, %s complete; missing most: %s"
                .formatted(
                        Figures.percent(share(coverage.filledRoles(), coverage.targetRoles())),
                        Figures.count(coverage.complete()),
                        missing.isEmpty() ? "nobody" : missing);
    }

    private static String told(LeadCensus leads) {
        return "%s became contacts; open: %s raw, %s in the queue, %s accepted, %s in sales"
                .formatted(
                        Figures.count(leads.contacts()),
                        open(leads, LeadStage.LEAD),
                        open(leads, LeadStage.QUALIFIED),
                        open(leads, LeadStage.SALES_ACCEPTED),
                        open(leads, LeadStage.SALES_OPPORTUNITY));
    }

    private static String open(LeadCensus leads, LeadStage stage) {
        return Figures.count(leads.open().getOrDefault(stage, 0L));
    }

    private static String told(HandshakeTally handshakes) {
        return "%s accepted, %s declined, %s unanswered; service level met %s, breached %s"
                .formatted(
                        Figures.count(handshakes.accepted()),
                        Figures.count(handshakes.declined()),
                        Figures.count(handshakes.unanswered()),
                        Figures.count(handshakes.met()),
                        Figures.count(handshakes.breached()));
    }

    private static Double share(long part, long all) {
        return all == 0 ? 0.0 : part / (double) all;
    }
}
