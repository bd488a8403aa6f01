package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo company sells in euro and reports in dollars, over HTTP and on the command line. */
@Tag("K01")
@Tag("K07")
class ConvertingInBothWaysTest {

    private static final String THEN = "thenAsOf=2025-06-30";
    private static final Map<String, String> NUMBERS = Map.of(
            "waterfall --by type",
            "/api/waterfall/closings?by=type",
            "waterfall --show velocity",
            "/api/waterfall/velocity");
    private static final Map<String, String> CHANGES = Map.of(
            "changes closings --by type --then-as-of 2025-06-30",
            "/api/waterfall/closings/changes?by=type&" + THEN,
            "changes velocity --then-as-of 2025-06-30",
            "/api/waterfall/velocity/changes?" + THEN,
            "changes influence --by role --then-as-of 2025-06-30",
            "/api/attribution/influence/changes?by=role&" + THEN);
    /** It is fourteen hours later there than in London: who closes in the afternoon closes on the next day. */
    private static final String ZONE = "Pacific/Kiritimati";

    private static final String RULES = """
            {"rules": {"reporting": "USD", "rates": [
                {"currency": "EUR", "from": "2020-01-01", "rate": 1.25},
                {"currency": "EUR", "from": "%s", "rate": 1.5}]}}
            """;

    @TempDir
    private Path data;

    @Test
    void the_command_line_converts_as_the_api_does() throws Exception {
        run("demo", "--no-serve", "--accounts", "40");
        var numbers = new LinkedHashMap<String, JsonNode>();
        var changes = new LinkedHashMap<String, JsonNode>();
        try (var server = RunningServer.on(data)) {
            settle(server, dayAfter(server));
            var here = server.get("/api/waterfall/velocity?tz=UTC").at("/allCurrencies/wonTotal/converted/amount");
            var there = server.get("/api/waterfall/velocity?tz=" + ZONE).at("/allCurrencies/wonTotal/converted/amount");
            assertThat(there.decimalValue()).isGreaterThan(here.decimalValue());
            for (var question : NUMBERS.entrySet()) {
                numbers.put(question.getKey(), server.numbers(question.getValue() + clock(question.getValue())));
            }
            for (var question : CHANGES.entrySet()) {
                changes.put(question.getKey(), server.get(question.getValue() + clock(question.getValue())));
            }
        }
        numbers.forEach((command, answer) -> assertThat(RunningServer.withoutLinks(asked(command)))
                .as(command)
                .isEqualTo(answer));
        changes.forEach(
                (command, answer) -> assertThat(asked(command)).as(command).isEqualTo(answer));
        dollars(numbers);
        assertThat(changes.get("changes influence --by role --then-as-of 2025-06-30")
                        .get("opportunities"))
                .isNotEmpty();
        assertThat(run("waterfall", "--show", "velocity").out()).contains("Sales velocity");
    }

    /** Between what all would be at one rate, and at the other. */
    private static void dollars(Map<String, JsonNode> numbers) {
        for (var row : numbers.get("waterfall --by type")) {
            var euro = row.at("/wonValue/sums/0/amount").decimalValue().doubleValue();
            var dollars = row.at("/worth/won/converted");
            assertThat(dollars.get("currency").asString()).isEqualTo("USD");
            assertThat(dollars.get("amount").decimalValue().doubleValue()).isBetween(euro * 1.25, euro * 1.5);
        }
        assertThat(numbers.get("waterfall --show velocity")
                        .at("/allCurrencies/perDay/currency")
                        .asString())
                .isEqualTo("USD");
    }

    /** The day after a win of an afternoon in the first of the two times that are compared. */
    private static LocalDate dayAfter(RunningServer server) throws Exception {
        var rows = server.get("/api/waterfall/closings/rows?by=type&key=RENEWAL&number=won&asOf=2025-06-29");
        return rows.valueStream()
                .map(row -> Instant.parse(row.get("at").asString()).atOffset(ZoneOffset.UTC))
                .filter(at -> at.getHour() >= 11)
                .findAny()
                .orElseThrow()
                .toLocalDate()
                .plusDays(1);
    }

    private static void settle(RunningServer server, LocalDate changing) throws Exception {
        var path = "/api/playbook/exchange-rates";
        var response = server.send(server.request(path)
                .header("If-Match", "*")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(RULES.formatted(changing))));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    }

    private static String clock(String path) {
        return (path.contains("?") ? "&" : "?") + "asOf=2025-12-31T12:00:00Z&tz=" + ZONE;
    }

    private JsonNode asked(String command) {
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--as-of", "2025-12-31T12:00:00Z", "--tz", ZONE, "--json"));
        var run = run(words.toArray(String[]::new));
        return JsonMapper.shared().readTree(run.out());
    }

    private Terminal run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        var run = Terminal.run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
