package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cascata.log.EventLog;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What reports count can be taken into a spreadsheet or a notebook as it is. */
@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY})
@AutoConfigureMockMvc
@Tag("K06")
class TakingAnswersAsTablesTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ReadModels models;

    @Autowired
    private EventLog log;

    @BeforeEach
    void all_seen() throws Exception {
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/waterfall?, 'key,order,name'",
        "/api/waterfall?table=results&, 'won,lost,recycled'",
        "/api/waterfall?table=transitions&, 'from,to,count'",
        "/api/waterfall?table=summary&, 'process,'",
        "/api/waterfall/values?, 'key,name,canonical'",
        "/api/waterfall/bridge?from=2026-01-01&to=2026-02-01&, 'currency,start,created'",
        "/api/waterfall/closings?by=owner&, 'key,name,won'",
        "/api/waterfall/vocabularies?, ''",
        "/api/waterfall/velocity?, 'stage,'",
        "/api/waterfall/velocity?table=closed-deals&, 'from,n,left_out'",
        "/api/waterfall/setbacks?, ''",
        "/api/waterfall/ageing?, 'stage,'",
        "/api/pipeline?period=2026-01&, 'definition,opportunities'",
        "/api/pipeline?period=2026-01&table=bridge&, 'currency,minor_digits,start'",
        "/api/waterfall/changes?thenKnownAt=3&, 'number,then,now'",
        "/api/pipeline/changes?thenKnownAt=3&period=2026-01&table=opportunities&, 'id,name'",
        "/api/waterfall/closings/changes?by=region&thenKnownAt=3&, 'number,then,now'",
        "/api/waterfall/velocity/changes?thenKnownAt=3&table=rules&, 'position,event'",
        "/api/attribution/changes?thenKnownAt=3&, 'number,then,now'",
        "/api/attribution/changes?thenKnownAt=3&table=opportunities&, 'id,name,then_stage'",
        "/api/attribution/influence/changes?thenKnownAt=3&, 'number,then,now'",
        "/api/attribution/influence/changes?thenKnownAt=3&table=opportunities&, 'id,name,then_stage'",
        "/api/coverage?, 'role,opportunities'",
        "/api/coverage/lift?, 'band,opportunities,won'",
        "/api/coverage/roles?, 'key,opportunities'",
        "/api/headlines?, 'known_at,identified'",
        "/api/leads/results?, 'way,campaign,captured'",
        "/api/sla?, 'from,to,owner'"
    })
    void every_report_goes_out_as_csv_and_parquet(String address, String header) {
        assertThat(get(address + "format=csv", "*/*"))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/csv;charset=UTF-8")
                .bodyText()
                .startsWith(header);
        assertThat(get(address, "text/csv")).hasStatusOk().bodyText().startsWith(header);
        assertThat(get(address + "format=parquet", "application/json"))
                .hasStatusOk()
                .hasHeader("Content-Type", "application/vnd.apache.parquet")
                .bodyText()
                .startsWith("PAR1");
        assertThat(get(address, "*/*")).hasStatusOk().hasHeader("Content-Type", "application/json");
    }

    @Test
    void a_table_has_the_numbers_of_the_answer() throws Exception {
        var stages = json("/api/waterfall").get("stages");
        var rows = csv("/api/waterfall?format=csv");

        assertThat(rows).hasSize(stages.size());
        for (int i = 0; i < rows.size(); i++) {
            var stage = stages.get(i);
            var row = rows.get(i);
            assertThat(row.getField("key")).isEqualTo(stage.get("key").asString());
            assertThat(Long.parseLong(row.getField("reach_reached")))
                    .isEqualTo(stage.at("/reach/reached").asLong());
            assertThat(Long.parseLong(row.getField("stays_entries")))
                    .isEqualTo(stage.at("/stays/entries").asLong());
            assertThat(row.getField("to_next"))
                    .isEqualTo(
                            stage.get("toNext").isNull()
                                    ? ""
                                    : stage.get("toNext").asString());
        }
        assertThat(rows.getFirst().getField("value_at_entry_sums_eur_amount")).isEqualTo("10");
        assertThat(rows.getFirst().getField("value_at_entry_without_amount")).isEqualTo("1");
    }

    @Test
    void a_parquet_file_keeps_numbers_as_numbers(@TempDir Path folder) throws Exception {
        var file = folder.resolve("results.parquet");
        Files.write(
                file,
                get("/api/waterfall?format=parquet&table=results", "*/*")
                        .getResponse()
                        .getContentAsByteArray());

        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var row = statement.executeQuery(
                        "SELECT won + lost, win_rate, won_value_sums_eur_amount FROM '" + file + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong(1)).isEqualTo(1);
            assertThat(row.getDouble(2)).isEqualTo(1);
            assertThat(row.getBigDecimal(3)).isEqualByComparingTo("10");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/waterfall?format=xlsx, */*, 422, unknown-format",
        "/api/waterfall?table=nothing, text/csv, 422, unknown-table",
        "/api/waterfall?mode=other, text/csv, 422, invalid-question"
    })
    void what_there_is_not_is_refused_by_name(String address, String accept, int status, String code) {
        var answer = get(address, accept);
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    @Test
    void the_document_tells_the_forms_and_their_parameters() {
        var operation = json("/openapi.json").get("paths").get("/api/waterfall").get("get");

        assertThat(operation.at("/responses/200/content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv", "application/vnd.apache.parquet");
        assertThat(operation.get("parameters").findValuesAsString("name")).contains("format", "table");
    }

    private List<NamedCsvRecord> csv(String address) throws Exception {
        var body = get(address, "*/*").getResponse().getContentAsByteArray();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            return rows.stream().toList();
        }
    }

    private JsonNode json(String address) {
        return JsonMapper.shared()
                .readTree(get(address, "application/json").getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String address, String accept) {
        return http.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .header("Accept", accept)
                .exchange();
    }
}
