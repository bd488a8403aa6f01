package io.cascata.standalone.cli;

import io.cascata.query.attribution.AttributionChanges;
import io.cascata.query.attribution.InfluenceChanges;
import io.cascata.query.change.Changes;
import io.cascata.query.export.Followed;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed, as people read it on a terminal. */
final class ChangesTable {

    private static final String NONE = "-";

    private ChangesTable() {}

    static String of(Changes changes) {
        var opportunities = TextTable.of("Opportunity", "Then", "Now", "Events");
        changes.opportunities()
                .forEach(row ->
                        opportunities.row(row.name(), state(row.then()), state(row.now()), events(row.events())));
        return text(changes, opportunities);
    }

    static String of(AttributionChanges changes) {
        var opportunities = TextTable.of("Opportunity", "Then", "Shared then", "Now", "Shared now", "Events");
        changes.opportunities()
                .forEach(row -> opportunities.row(
                        row.name(),
                        state(row.then()),
                        shared(row.sharedThen()),
                        state(row.now()),
                        shared(row.sharedNow()),
                        events(row.events())));
        return text(
                new Changes(
                        changes.then(), changes.now(), changes.numbers(), changes.rules(), changes.total(), List.of()),
                opportunities);
    }

    static String of(InfluenceChanges changes) {
        var opportunities = TextTable.of("Opportunity", "Then", "Sources then", "Now", "Sources now", "Events");
        changes.opportunities()
                .forEach(row -> opportunities.row(
                        row.name(),
                        state(row.then()),
                        sources(row.influenceThen()),
                        state(row.now()),
                        sources(row.influenceNow()),
                        events(row.events())));
        return text(
                new Changes(
                        changes.then(), changes.now(), changes.numbers(), changes.rules(), changes.total(), List.of()),
                opportunities);
    }

    /** The teams by the rules in their order. */
    private static String sources(InfluenceChanges.@Nullable Influence influence) {
        return influence == null
                ? NONE
                : influence.sourced().stream()
                        .map(source -> Objects.requireNonNullElse(source.team(), NONE))
                        .collect(Collectors.joining(" "));
    }

    private static String text(Changes changes, TextTable opportunities) {
        return "Then: %s. Now: %s.%n%n%s%n%n%s%n%n%s opportunities differ; settled in between: %s"
                .formatted(
                        seen(changes.then()),
                        seen(changes.now()),
                        numbers(changes),
                        opportunities,
                        Figures.count(changes.total()),
                        changes.rules().isEmpty() ? "nothing" : events(changes.rules()));
    }

    private static String seen(Changes.Seen seen) {
        var known = "known at event " + Figures.count(seen.knownAt());
        return seen.asOf() == null ? known : "as of " + seen.asOf() + ", " + known;
    }

    private static TextTable numbers(Changes changes) {
        var table = TextTable.of("Number", ">Then", ">Now");
        changes.numbers().stream()
                .map(Followed::answer)
                .forEach(number -> table.row(number.number(), figure(number.then()), figure(number.now())));
        return table;
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? NONE : figure.toPlainString();
    }

    private static String state(Changes.@Nullable State state) {
        if (state == null) {
            return NONE;
        }
        var amount = state.amount() == null ? "" : ", " + money(state.amount(), state.currency());
        return state.stage() + amount;
    }

    private static String shared(AttributionChanges.@Nullable Shared shared) {
        if (shared == null) {
            return NONE;
        }
        var amount = shared.amount() == null ? "" : money(shared.amount(), shared.currency()) + " ";
        return amount + "among " + Figures.count(shared.touches());
    }

    private static String money(BigDecimal amount, @Nullable String currency) {
        return Figures.amount(amount) + " " + currency;
    }

    private static String events(List<Changes.Responsible> events) {
        return events.stream().map(event -> String.valueOf(event.position())).collect(Collectors.joining(", "));
    }
}
