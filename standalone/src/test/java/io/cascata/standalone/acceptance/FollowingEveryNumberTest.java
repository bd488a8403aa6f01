package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Each with what of its whole numbers counts no rows: positions, limits, durations, and sums of what is linked. */
    @ParameterizedTest
    @Tag("K01")
    @Tag("K04")
    @Tag("K08")
    @Tag("K09")
    @Tag("K10")
    @Tag("K11")
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/waterfall?stages=canonical|order number entries last reentries sources",
                "/api/waterfall/values|",
                "/api/waterfall/closings?by=owner|",
                "/api/waterfall/closings?by=region&from=2025-01-01|",
                "/api/waterfall/vocabularies|",
                "/api/waterfall/velocity|leftOut withoutAmount",
                "/api/waterfall/setbacks|distance most requalified number last",
                "/api/waterfall/ageing?asOf=2025-12-01|open from to",
                "/api/pipeline?period=2025-Q4|amount count withoutAmount monthEnds/[0-9]+/opportunities",
                "/api/waterfall/changes?thenAsOf=2025-06-30|now then total position",
                "/api/coverage|targetRoles filledRoles",
                "/api/coverage?asOf=2025-06-30&type=acquisition|targetRoles filledRoles",
                "/api/coverage/lift?measure=touched|total",
                "/api/coverage/roles|participations",
                "/api/coverage/roles?by=set|participations",
                "/api/headlines?from=2025-01-01|",
                "/api/buying-groups/roles-study|headCount medianHeads",
                "/api/sla?from=2025-01-01|",
                "/api/people/count|",
                "/api/people/count?asOf=2025-06-30|",
                "/api/leads/count|",
                "/api/leads/count?asOf=2025-06-30|",
                "/api/leads/results|",
                "/api/leads/results?asOf=2025-06-30|",
                "/api/leads/recycles|number most people times requalified"
            })
    void every_count_has_as_many_rows_as_it_says(String report, String uncounted) throws Exception {
        var answer = server.get(report);
        follow(answer);
        var free = List.of(("knownAt " + (uncounted == null ? "" : uncounted)).split(" "));
        var unlinked = new TreeSet<String>();
        counts(answer, "", Set.of(), unlinked);
        unlinked.removeIf(pointer -> free.stream().anyMatch(name -> pointer.matches(".*/" + name)));
        assertThat(unlinked)
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
        Map<String, Long> expected = new TreeMap<>();
        Map<String, Long> found = new TreeMap<>();
        for (var link : links.properties()) {
            var rows = server.get(link.getValue().asString());
            var number = answer.at(link.getKey());
            assertThat(number.isMissingNode()).as(link.getKey()).isFalse();
            if (number.isIntegralNumber()) {
                expected.put(link.getKey() + " " + link.getValue(), number.asLong());
                found.put(link.getKey() + " " + link.getValue(), (long) rows.size());
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

    /** The pointers of whole numbers above zero that no link of the answer, or of the row around them, begins at. */
    private static void counts(JsonNode node, String at, Set<String> linked, Set<String> unlinked) {
        if (node.isIntegralNumber()) {
            if (node.asLong() > 0 && linked.stream().noneMatch(pointer -> covers(pointer, at))) {
                unlinked.add(at);
            }
            return;
        }
        var known = new TreeSet<>(linked);
        if (node.has(LINKS)) {
            node.get(LINKS).propertyNames().forEach(pointer -> known.add(at + pointer));
        }
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                counts(list.get(i), at + "/" + i, known, unlinked);
            }
        } else {
            node.properties().stream()
                    .filter(property -> !property.getKey().equals(LINKS))
                    .forEach(property ->
                            counts(property.getValue(), at + "/" + escaped(property.getKey()), known, unlinked));
        }
    }

    private static boolean covers(String pointer, String at) {
        return at.equals(pointer) || at.startsWith(pointer + "/");
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
