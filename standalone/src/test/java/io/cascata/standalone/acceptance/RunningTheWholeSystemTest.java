package io.cascata.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.standalone.cli.Terminal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RunningTheWholeSystemTest {

    private static final String DEAL = "/api/opportunities/deal-1";

    @TempDir
    private Path data;

    @Test
    @Tag("P01")
    @Tag("P03")
    @Tag("D10")
    @Tag("D14")
    void what_was_acknowledged_is_shown_kept_through_a_kill_and_streamed_from_the_first_event() throws Exception {
        try (var server = RunningServer.on(data)) {
            assertThat(server.send(server.withoutToken("/api/waterfall")).statusCode())
                    .isEqualTo(401);
            winADeal(server);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(won(server)).isEqualTo(1));
            server.kill();
        }
        try (var server = RunningServer.on(data)) {
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(won(server)).isEqualTo(1));
            // the deal, and the renewal, upsell and cross-sell that follow from it, whenever the kill came
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(opened(server)).isEqualTo(4));
            assertThat(streamed(server)).isEqualTo(batch(server));
        }
    }

    @Test
    void a_second_process_on_the_same_directory_is_told_who_is_there() throws Exception {
        try (var server = RunningServer.on(data)) {
            assertThat(server.send(server.withoutToken("/actuator/health")).statusCode())
                    .isEqualTo(200);
            for (var command : List.of("verify", "events", "waterfall", "rebuild")) {
                var refused = Terminal.run(command, "--data", data.toString());
                assertThat(refused.exitCode()).isEqualTo(3);
                assertThat(refused.err()).contains("in use by another process").hasLineCount(1);
            }
        }
    }

    private static void winADeal(RunningServer server) throws Exception {
        server.create("/api/accounts", "a-1", """
                {"id": "account-1", "profile": {"name": "Velmora Systems"}}""");
        server.create("/api/contacts", "c-1", """
                {"id": "contact-1", "account": "account-1", "profile": {"jobTitle": "VP People"}}""");
        var opened = server.create("/api/opportunities", "o-1", """
                {"id": "deal-1", "name": "First deal", "account": "account-1", "solution": "talent",
                 "type": "ACQUISITION", "amount": {"amount": 12000, "currency": "EUR"}}""");
        var staffed = server.change(DEAL + "/contact-roles", opened, """
                {"contact": "contact-1", "role": "Champion"}""");
        var advanced = server.change(DEAL + "/stage", staffed, """
                {"action": "ADVANCE", "stage": "target"}""");
        var skipped = server.change(DEAL + "/stage", advanced, """
                {"action": "SKIP", "stage": "prioritized", "reason": "they came with a tender"}""");
        var qualified = server.change(DEAL + "/stage", skipped, """
                {"action": "ADVANCE", "stage": "qualified"}""");
        var forecast = server.change(DEAL + "/stage", qualified, """
                {"action": "ADVANCE", "stage": "pipeline"}""");
        server.change(DEAL + "/win", forecast, """
                {"contract": {"start": "2026-07-01", "termMonths": 12}}""");
    }

    private static long won(RunningServer server) throws Exception {
        return server.get("/api/waterfall?type=ACQUISITION").at("/results/won").asLong();
    }

    private static long opened(RunningServer server) throws Exception {
        return batch(server).stream()
                .filter(event -> event.at("/type").asString().endsWith("opportunity.opened"))
                .count();
    }

    private static List<JsonNode> batch(RunningServer server) throws Exception {
        return Answers.rows(server.get("/api/events?after=0&limit=1000")).toList();
    }

    /** As many as the log holds: the stream itself does not end. */
    private static List<JsonNode> streamed(RunningServer server) throws Exception {
        var size = batch(server).size();
        try (var lines = server.stream()) {
            return lines.limit(size)
                    .map(line -> JsonMapper.shared().readTree(line.substring("data:".length())))
                    .toList();
        }
    }
}
