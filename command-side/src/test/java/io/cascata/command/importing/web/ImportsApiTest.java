package io.cascata.command.importing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.Decisions;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.touch.RecordTouches;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = ImportsApiTest.Server.class)
@AutoConfigureMockMvc(addFilters = false)
@DirtiesContext
class ImportsApiTest {

    private static final String ONE = "Id,Name,StageName,CreatedDate\n006000000000001AAA,Talent,Talk,2024-01-01\n";

    @TempDir
    private static Path directory;

    /** No configuration of its own, so that no scan finds it. */
    @EnableAutoConfiguration
    @Import({ImportWebConfiguration.class, ImportsApi.class})
    static class Server {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-01-15T10:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        EventCodec codec() {
            return EventCodec.cascata();
        }

        @Bean
        BatchExecutor batches(EventLog log, EventCodec codec, Decisions decisions) {
            return new LogBatchExecutor(log, codec, decisions);
        }

        @Bean
        Decisions decisions() {
            return CommandSideConfiguration.shippedDecisions();
        }

        @Bean
        RecordTouches intake(EventLog log, EventCodec codec) {
            return new RecordTouches(log, codec);
        }

        @Bean
        EventLog log(Clock clock) {
            return new GatedLog(SqliteEventLog.open(directory.resolve("log"), clock)).log();
        }
    }

    @Autowired
    private MockMvcTester server;

    @Autowired
    private EventLog log;

    @AfterEach
    void openTheGate() {
        GatedLog.OPEN.release(1_000_000);
        await().until(() -> GatedLog.WAITING.get() == 0);
        GatedLog.reset();
    }

    @Test
    void an_import_is_accepted_runs_beside_and_ends_with_its_report() {
        GatedLog.OPEN.release(1_000);

        var accepted = start(ONE, "profile=salesforce");

        assertThat(accepted).hasStatus(202);
        var status = ended(accepted);
        assertThat(status).bodyJson().extractingPath("$.status").isEqualTo("COMPLETED");
        assertThat(status).bodyJson().extractingPath("$.progress").isEqualTo(1.0);
        assertThat(status).bodyJson().extractingPath("$.rowsRead").isEqualTo(1);
        assertThat(status).bodyJson().extractingPath("$.report.objects[0].read").isEqualTo(1);
        assertThat(log.head()).isPositive();
    }

    @Test
    void while_one_runs_another_is_a_conflict() {
        var first = start(named("006000000000002AAA"), "profile=salesforce");

        var second = start(ONE, "profile=salesforce");

        assertThat(second).hasStatus(409);
        assertThat(second).bodyJson().extractingPath("$.code").isEqualTo("import-running");
        assertThat(server.get().uri(location(first)))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("RUNNING");
        GatedLog.OPEN.release(1_000);
        assertThat(ended(first)).bodyJson().extractingPath("$.status").isEqualTo("COMPLETED");
    }

    @Test
    void a_cancelled_import_says_so_and_the_next_one_may_start() {
        var csv = new StringBuilder("Id,Name,StageName,CreatedDate\n");
        for (int i = 100; i < 6_100; i++) {
            csv.append("00600000000%04dAAA,Deal %d,Talk,2024-01-01\n".formatted(i, i));
        }
        var first = start(csv.toString(), "profile=salesforce");
        await().until(() -> GatedLog.WAITING.get() > 0);

        assertThat(server.delete().uri(location(first))).hasStatus(202);
        GatedLog.OPEN.release(1_000);

        var end = ended(first);
        assertThat(end).bodyJson().extractingPath("$.status").isEqualTo("CANCELLED");
        assertThat(end).bodyJson().extractingPath("$.report.completed").isEqualTo(false);
        assertThat(ended(start(ONE, "profile=salesforce")))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("COMPLETED");
    }

    @Test
    void a_file_that_cannot_be_read_fails_the_import_and_is_named() {
        var end = ended(start("Id,Name\n006000000000001AAA,Acme\n", "profile=salesforce"));

        assertThat(end).bodyJson().extractingPath("$.status").isEqualTo("FAILED");
        assertThat(end).bodyJson().extractingPath("$.failure.code").isEqualTo("column-missing");
        assertThat(end).bodyJson().extractingPath("$.failure.file").isEqualTo("Opportunity.csv");
        assertThat(end).bodyJson().extractingPath("$.failure.column").isEqualTo("StageName");
    }

    @Test
    void a_profile_a_currency_or_a_policy_that_there_is_not_is_refused() {
        refused("profile=excel", "profile-unknown");
        refused("profile=salesforce&currency=XXQ", "currency-unknown");
        refused("profile=salesforce&policy=ties:by-luck", "policy-unknown");
        refused("profile=salesforce&policy=luck", "policy-unknown");
    }

    @Test
    void policies_are_chosen_by_name() {
        GatedLog.OPEN.release(1_000);

        var end = ended(start(
                named("006000000000003AAA"), "profile=salesforce&policy=missing-parent:reject&policy=ties:by-stage"));

        assertThat(end)
                .bodyJson()
                .extractingPath("$.report.rejectionsByCode.account-missing")
                .isEqualTo(1);
    }

    @Test
    void an_import_that_nobody_started_is_not_found() {
        assertThat(server.get().uri("/api/imports/none")).hasStatus(404);
        assertThat(server.delete().uri("/api/imports/none")).hasStatus(404);
    }

    private void refused(String query, String code) {
        var answer = start(ONE, query);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private MvcTestResult start(String csv, String query) {
        return server.post()
                .uri("/api/imports?" + query)
                .multipart()
                .file(new MockMultipartFile(
                        "files", "Opportunity.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    private MvcTestResult ended(MvcTestResult started) {
        return await().until(() -> server.get().uri(location(started)).exchange(), seen -> !new String(
                        seen.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                .contains("\"RUNNING\""));
    }

    private static String location(MvcTestResult started) {
        return Objects.requireNonNull(started.getResponse().getHeader("Location"));
    }

    private static String named(String id) {
        return ONE.replace("006000000000001AAA", id);
    }
}
