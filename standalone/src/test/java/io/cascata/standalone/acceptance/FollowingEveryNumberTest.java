package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The demo company, served: whoever reads a number in an answer goes from it to its rows, and from these to their events. */
class FollowingEveryNumberTest {

    private static final String LINKS = "links";
    /** So many elements of a list are followed; the others have been made in the same way. */
    private static final int ENOUGH = 3;

    @TempDir
    private static Path data;

    private static RunningServer server;

    @BeforeAll
    static void serve() throws Exception {
        var demo = Terminal.run("demo", "--no-serve", "--accounts", "60", "--data", data.toString());
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        server = RunningServer.on(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @Tag("J02")
    @Tag("K01")
    @Tag("K04")
    @Tag("K08")
    @Tag("K09")
    @Tag("K10")
    @Tag("K11")
    @Tag("J04")
    @ValueSource(
            strings = {
                "/api/waterfall?stages=canonical&leadTimes=TARGET-%3ECLOSED_WON",
                "/api/waterfall/values",
                "/api/waterfall/bridge?from=2025-03-31&to=2025-12-01",
                "/api/waterfall/closings?by=owner",
                "/api/waterfall/closings?by=region&from=2025-01-01",
                "/api/waterfall/vocabularies",
                "/api/waterfall/velocity",
                "/api/waterfall/setbacks",
                "/api/waterfall/ageing?asOf=2025-12-01",
                "/api/pipeline?period=2025-Q4&target=500000%20EUR",
                "/api/pipeline?from=2025-03-01&to=2025-12-01&stage=target&asOf=2025-11-15",
                "/api/attribution",
                "/api/attribution?model=first-touch&by=role&asOf=2025-06-30",
                "/api/attribution?model=u-40-40-20-lead&by=campaign&basis=pipeline&teams=all",
                "/api/attribution?model=markov&order=2",
                "/api/attribution?model=shapley-rate&by=kind&limit=2",
                "/api/attribution/models?by=stage",
                "/api/attribution/influence",
                "/api/attribution/influence?by=role&basis=pipeline&teams=all&asOf=2025-06-30",
                "/api/waterfall/changes?thenAsOf=2025-06-30",
                "/api/waterfall/closings/changes?by=team&thenAsOf=2025-06-30",
                "/api/waterfall/velocity/changes?thenAsOf=2025-06-30",
                "/api/waterfall/setbacks/changes?thenAsOf=2025-06-30",
                "/api/waterfall/ageing/changes?thenAsOf=2025-06-30&asOf=2025-12-01",
                "/api/pipeline/changes?period=2025-Q4&thenAsOf=2025-11-30",
                "/api/attribution/changes?thenAsOf=2025-06-30",
                "/api/attribution/changes?model=markov&thenAsOf=2025-06-30",
                "/api/attribution/influence/changes?thenAsOf=2025-06-30",
                "/api/coverage",
                "/api/coverage?asOf=2025-06-30&type=acquisition",
                "/api/coverage/lift?measure=touched",
                "/api/coverage/roles",
                "/api/coverage/roles?by=set",
                "/api/headlines?from=2025-01-01",
                "/api/buying-groups/roles-study",
                "/api/sla?from=2025-01-01",
                "/api/people/count",
                "/api/people/count?asOf=2025-06-30",
                "/api/leads/count",
                "/api/leads/count?asOf=2025-06-30",
                "/api/leads/results",
                "/api/leads/results?asOf=2025-06-30",
                "/api/leads/recycles"
            })
    void every_number_has_the_rows_that_it_was_made_of(String report) throws Exception {
        var answer = server.get(report);
        follow(answer);
        assertThat(UnlinkedNumbers.of(answer))
                .as("numbers of %s without a way to their rows", report)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/decisions",
                "/api/coverage/opportunities",
                "/api/segments/members",
                "/api/segments/people",
                "/api/segments/missing-roles",
                "/api/segments/not-engaged",
                "/api/segments/links",
                "/api/stagnation?kind=lead",
                "/api/stagnation?kind=contact",
                "/api/stagnation?kind=account",
                "/api/stagnation?kind=opportunity",
                "/api/stagnation?kind=opportunity&asOf=2025-06-30",
                "/api/work-lists/sales",
                "/api/work-lists/sales?asOf=2025-06-30",
                "/api/leads",
                "/api/leads/stagnant?since=2026-01-01",
                "/api/leads/stagnant?since=2025-03-31&asOf=2025-06-30",
                "/api/leads/queue",
                "/api/leads/nearly-qualified",
                "/api/leads/nearly-qualified?asOf=2025-06-30",
                "/api/handshakes",
                "/api/queue",
                "/api/opportunities",
                "/api/attribution/credits"
            })
    @Tag("P01")
    void every_row_leads_to_its_events(String list) throws Exception {
        follow(server.get(list));
    }

    /** Goes along all addresses in an answer. */
    private static void follow(JsonNode node) throws Exception {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < Math.min(ENOUGH, list.size()); i++) {
                follow(list.get(i));
            }
            return;
        }
        for (var property : node.properties()) {
            var value = property.getValue();
            if (property.getKey().equals(LINKS) && value.isObject()) {
                compare(node, value);
            } else if (value.isString() && value.asString().startsWith("/api/")) {
                assertThat(found(value.asString())).as(value.asString()).isTrue();
            } else if (value.isContainer()) {
                follow(value);
            }
        }
    }

    private static void compare(JsonNode answer, JsonNode links) throws Exception {
        Map<String, Object> expected = new TreeMap<>();
        Map<String, Object> found = new TreeMap<>();
        for (var link : links.properties()) {
            var rows = server.get(link.getValue().asString());
            assertThat(answer.at(link.getKey()).isMissingNode())
                    .as(link.getKey())
                    .isFalse();
            var figures = UnlinkedNumbers.isDifference(answer)
                    ? new FiguresOfRows(answer.get("number").asString(), answer.at(link.getKey()), rows)
                    : FiguresOfRows.at(link.getKey(), answer, rows);
            var told = figures.told();
            if (told != null) {
                expected.put(figures.path() + " " + link, told);
                found.put(figures.path() + " " + link, figures.found());
            }
            rowsLeadOn(rows);
        }
        assertThat(found).isEqualTo(expected);
    }

    private static void rowsLeadOn(JsonNode rows) throws Exception {
        if (rows.isEmpty()) {
            return;
        }
        var addresses = rows.get(0).properties().stream()
                .filter(property -> property.getValue().isString())
                .map(property -> property.getValue().asString())
                .filter(text -> text.startsWith("/api/"))
                .toList();
        assertThat(addresses).as("%s", rows.get(0)).isNotEmpty();
        for (var address : addresses) {
            assertThat(found(address)).as(address).isTrue();
        }
    }

    /** A list may be empty, such as that of the people on an opportunity; a thing has had events. */
    private static boolean found(String address) throws Exception {
        var answer = server.get(address);
        return !address.startsWith("/api/events") || !answer.isEmpty();
    }
}
