package io.cascata.query.waterfall.web;

import static java.util.stream.Collectors.toMap;

import io.cascata.query.waterfall.DealPage;
import io.cascata.query.waterfall.WaterfallReport;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.util.UriComponentsBuilder;

/** Asks the report for a page of opportunities and writes it out. */
final class OpportunityLists {

    private static final int ROWS = 50;

    private final WaterfallReport report;
    private final Clock clock;

    OpportunityLists(WaterfallReport report, Clock clock) {
        this.report = report;
        this.clock = clock;
    }

    OpportunityList list(Parameters parameters) {
        var state = parameters.state();
        var page = report.deals(parameters.deals(ROWS));
        var names = page.stages().stream().collect(toMap(DealPage.Stage::key, DealPage.Stage::name));
        var at = Objects.requireNonNullElseGet(state.viewpoint().asOf(), clock::instant);
        var lines = page.rows().stream()
                .map(row -> OpportunityLine.of(
                        row, names.getOrDefault(row.stage(), row.stage().value()), at, state.zone()))
                .toList();
        var next = page.next();
        return new OpportunityList(
                state,
                given(parameters, "stage"),
                given(parameters, "how"),
                given(parameters, "outcome"),
                page,
                lines,
                parameters.text("after") != null,
                next == null ? null : address(parameters.given(), next));
    }

    private static String given(Parameters parameters, String name) {
        return Objects.requireNonNullElse(parameters.text(name), "");
    }

    private static String address(Map<String, String> parameters, String after) {
        var address = UriComponentsBuilder.fromPath(OpportunityLinks.PATH);
        parameters.forEach((name, value) -> {
            if (!name.equals("after") && !value.isBlank()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.queryParam("after", after)
                .encode()
                .buildAndExpand(parameters)
                .toUriString();
    }
}
