package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo company is asked on the command line, then over HTTP: addresses that an answer carries are part of it. */
class AskingTheSameInBothWaysTest {

    private static final String NEARLY = "leads nearly-qualified";

    /** What both are asked: the command, and the path. Both clocks are set, for the present goes on between the two. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        ask("waterfall", "/api/waterfall?");
        ask(
                "waterfall --mode PERIOD --skips actual --stages CANONICAL --lead-time TARGET:CLOSED_WON --from 2025-01-01",
                "/api/waterfall?mode=PERIOD&skips=ACTUAL&stages=CANONICAL&leadTimes=TARGET-%3ECLOSED_WON&from=2025-01-01&");
        ask("waterfall --by OWNER", "/api/waterfall/closings?by=OWNER&");
        ask("waterfall --show VELOCITY --type ACQUISITION", "/api/waterfall/velocity?type=ACQUISITION&");
        ask("waterfall --show SETBACKS --stages CANONICAL", "/api/waterfall/setbacks?stages=CANONICAL&");
        ask("waterfall --show AGEING", "/api/waterfall/ageing?");
        ask("waterfall --show VALUES", "/api/waterfall/values?");
        ask("waterfall --show NAMES", "/api/waterfall/vocabularies?");
        ask("pipeline --period 2025-Q1", "/api/pipeline?period=2025-Q1&");
        ask(
                "pipeline --from 2025-01-01 --to 2025-06-01 --stage TARGET",
                "/api/pipeline?from=2025-01-01&to=2025-06-01&stage=TARGET&");
        ask("changes --then-as-of 2025-03-31", "/api/waterfall/changes?thenAsOf=2025-03-31&");
        for (var report : List.of("velocity", "setbacks", "ageing")) {
            ask(
                    "changes " + report + " --then-as-of 2025-03-31 --limit 3",
                    "/api/waterfall/" + report + "/changes?thenAsOf=2025-03-31&limit=3&");
        }
        ask(
                "changes closings --by region --then-as-of 2025-03-31",
                "/api/waterfall/closings/changes?by=region&thenAsOf=2025-03-31&");
        ask(
                "changes pipeline --period 2025-Q2 --then-as-of 2025-05-31",
                "/api/pipeline/changes?period=2025-Q2&thenAsOf=2025-05-31&");
        ask(
                "changes attribution --by campaign --population account --from 2025-01-01 --then-as-of 2025-03-31",
                "/api/attribution/changes?by=campaign&population=account&from=2025-01-01&thenAsOf=2025-03-31&");
        ask("attribution", "/api/attribution?");
        ask(
                "attribution --model markov --order 2 --by campaign --lookback 90 --limit 5",
                "/api/attribution?model=markov&order=2&by=campaign&lookback=90&limit=5&");
        ask(
                "attribution --model w-shaped --by role --population account --period 2025-Q1 --team SALES",
                "/api/attribution?model=w-shaped&by=role&population=account&from=2025-01-01T00:00:00Z"
                        + "&to=2025-04-01T00:00:00Z&team=SALES&");
        ask(
                "attribution --compare --by kind --basis pipeline --weights FIRST_TOUCH:60,MIDDLE:40",
                "/api/attribution/models?by=kind&basis=pipeline&weights=FIRST_TOUCH:60,MIDDLE:40&");
        ask("coverage", "/api/coverage?");
        ask("coverage totals --type ACQUISITION", "/api/coverage?type=ACQUISITION&");
        ask("coverage lift --measure touched --from 2025-01-01", "/api/coverage/lift?measure=touched&from=2025-01-01&");
        ask("coverage roles --by set", "/api/coverage/roles?by=set&");
        ask("coverage headlines --period 2025-Q1", "/api/headlines?period=2025-Q1&");
        ask("coverage decisions", "/api/decisions?");
        ask("coverage opportunities", "/api/coverage/opportunities?");
        ask("coverage study", "/api/buying-groups/roles-study?");
        ask("leads count", "/api/leads/count?");
        ask("leads counted --number open", "/api/leads/counted?number=open&");
        ask("leads stagnant --since 2025-03-31 --limit 5", "/api/leads/stagnant?since=2025-03-31&limit=5&");
        ask("leads results", "/api/leads/results?");
        ask("leads recycles --limit 10", "/api/leads/recycles?limit=10&");
        ask("leads queue", "/api/leads/queue?");
        ask(NEARLY, "/api/leads/nearly-qualified?");
        ask(NEARLY + " --limit 1", "/api/leads/nearly-qualified?limit=1&");
        ask("people count", "/api/people/count?");
        ask("people list --number leads", "/api/people?number=leads&");
        ask("people stagnation --kind account --days 10", "/api/stagnation?kind=account&days=10&");
        ask("people sales --limit 7", "/api/work-lists/sales?limit=7&");
        ask("sla --untouched-days 3", "/api/sla?untouchedDays=3&");
        ask(
                "sla handshakes --number MARKETING/SALES_DEVELOPMENT/OFFERED",
                "/api/sla/handshakes?number=MARKETING/SALES_DEVELOPMENT/OFFERED&");
        ask(
                "sla leaks --number MARKETING/SALES_DEVELOPMENT/DECLINED",
                "/api/sla/leaks?number=MARKETING/SALES_DEVELOPMENT/DECLINED&");
    }

    @TempDir
    private Path data;

    private static void ask(String command, String path) {
        QUESTIONS.put(command, path);
    }

    @Test
    @Tag("J05")
    @Tag("K04")
    @Tag("K09")
    @Tag("K10")
    @Tag("K11")
    @Tag("K12")
    @Tag("K13")
    void the_command_line_answers_what_the_api_answers() throws Exception {
        var demo = Terminal.run("demo", "--no-serve", "--accounts", "40", "--data", data.toString());
        assertThat(demo.exitCode()).as(demo.err()).isZero();
        NearlyQualifiedLeads.tell(data, Instant.parse("2025-05-01T12:00:00Z"), "110", "130");
        NearlyQualifiedLeads.tell(data, Instant.parse("2025-08-01T12:00:00Z"), "120");
        var head = JsonMapper.shared()
                .readTree(run("verify", "--json").out())
                .get("checked")
                .asLong();
        var clocks = List.of("--as-of", "2025-06-30T12:00:00Z", "--known-at", String.valueOf(head));
        var both = new ArrayList<>(clocks);
        both.addAll(List.of("--then-known-at", String.valueOf(head)));
        Map<String, JsonNode> told = new LinkedHashMap<>();
        for (var command : QUESTIONS.keySet()) {
            var asked = command.startsWith("changes") ? both : clocks;
            told.put(command, JsonMapper.shared().readTree(answer(command, asked, "--json")));
            assertThat(answer(command, asked)).as(command).isNotBlank().doesNotContain("\"links\"");
        }
        assertThat(told.get(NEARLY)).hasSize(2);
        var present = JsonMapper.shared().readTree(answer(NEARLY, List.of(), "--json"));
        assertThat(present).hasSize(3);
        try (var server = RunningServer.on(data)) {
            assertThat(present).isEqualTo(server.get("/api/leads/nearly-qualified"));
            for (var question : QUESTIONS.entrySet()) {
                var path = question.getValue() + "asOf=2025-06-30T12:00:00Z&knownAt=" + head;
                var asked = question.getKey().startsWith("changes") ? path + "&thenKnownAt=" + head : path;
                assertThat(told.get(question.getKey())).as(asked).isEqualTo(server.get(asked));
            }
        }
    }

    @Test
    void a_list_of_the_present_says_that_it_has_no_clocks() {
        var run = run("leads", "list", "--known-at", "3");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("list is of the present");
    }

    @Test
    void a_report_without_what_it_needs_says_so() {
        assertThat(run("leads", "stagnant").err()).contains("--since: is needed for this");
        assertThat(run("sla", "leaks").err()).contains("--number: is needed for this");
        assertThat(run("people", "stagnation", "--kind", "dog").err()).contains("--kind: neither lead");
    }

    private String answer(String command, List<String> clocks, String... more) {
        var all = new ArrayList<>(List.of(command.split(" ")));
        all.addAll(clocks);
        all.addAll(List.of(more));
        var run = run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(command + " " + run.err()).isZero();
        return run.out();
    }

    private Terminal run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }
}
