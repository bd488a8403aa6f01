package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.EventLog;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY})
@AutoConfigureMockMvc
class AskingForReportsTest {

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

    private MvcTestResult get(String address) {
        return http.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .exchange();
    }

    private JsonNode json(String address) {
        var answer = get(address);
        assertThat(answer).as(address).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/waterfall?period=2026-Q1, /opportunities, 2",
        "/api/waterfall?period=FY25, /opportunities, 0",
        "/api/waterfall/velocity?period=2026-01, /closedDeals/meanDays, 2",
        "/api/waterfall/velocity?period=2026-01, /sales/0/perDay, 5",
        "/api/waterfall/velocity?period=2026-01, /progression/0/rate, 0.5",
        "/api/waterfall/ageing?asOf=2026-01-02T00:00:00Z&bands=1&bands=10, /stages/0/bands/1/count, 1",
        "/api/waterfall/ageing?asOf=2026-01-10T00:00:00Z&stalledAfter=5, /stages/0/stalled, 1",
        "/api/waterfall/setbacks, /recycles/times, 0",
        "/api/waterfall/vocabularies, /stages/7/reached, 1",
        "/api/pipeline?from=2026-01-01&to=2026-02-01&target=30%20EUR, /coverage/toWin, 20",
        "/api/pipeline?period=2026-01&stage=target, /created/0/opportunities, 2",
        "/api/waterfall/changes?thenKnownAt=3, /total, 2",
        "/api/pipeline/changes?thenAsOf=2026-01-01T12:00:00Z&period=2026-01, /total, 2",
        "/api/waterfall/closings/changes?thenKnownAt=3&by=owner, /total, 2",
        "/api/waterfall/velocity/changes?thenKnownAt=3&period=2026-01, /total, 2",
        "/api/waterfall/setbacks/changes?thenKnownAt=3, /total, 2",
        "/api/waterfall/ageing/changes?thenAsOf=2026-01-02&asOf=2026-01-12, /numbers/0/then, 2"
    })
    @Tag("K01")
    void each_report_answers_in_json(String address, String pointer, double number) {
        assertThat(json(address).at(pointer).asDouble()).as(address).isEqualTo(number);
    }

    @ParameterizedTest
    @Tag("K01")
    @ValueSource(
            strings = {
                "/api/waterfall",
                "/api/waterfall?stages=canonical&asOf=2026-01-02",
                "/api/waterfall/velocity?stages=canonical",
                "/api/waterfall/velocity?period=2026-01&type=acquisition",
                "/api/waterfall/ageing?asOf=2026-01-02T00:00:00Z&bands=1",
                "/api/pipeline?period=2026"
            })
    void every_link_of_an_answer_leads_to_rows_that_lead_to_their_events(String address) {
        var answer = json(address);
        assertThat(answer.get("links").size()).isGreaterThan(2);
        answer.get("links").properties().forEach(link -> {
            var number = answer.at(link.getKey());
            var rows = json(link.getValue().asString());
            if (number.isIntegralNumber()) {
                assertThat(rows.size()).as(link.getKey()).isEqualTo(number.asInt());
            }
            if (!rows.isEmpty() && rows.get(0).has("event")) {
                var events = json(rows.get(0).get("event").asString());
                assertThat(events.get(0).get("sequence").asLong())
                        .isEqualTo(rows.get(0).get("position").asLong());
                assertThat(json(rows.get(0).get("history").asString())).isNotEmpty();
            }
        });
    }

    @Test
    @Tag("K06")
    void rows_are_exported_in_every_form() {
        for (var path : new String[] {
            "/api/waterfall/ages?",
            "/api/waterfall/rows?number=opportunities&",
            "/api/pipeline/bridge?period=2026-01&stage=target&",
            "/api/pipeline/rows?period=2026-01&number=coverage/won&"
        }) {
            assertThat(get(path + "format=csv")).hasStatusOk().bodyText().startsWith("opportunity,name,");
            assertThat(get(path + "format=parquet")).hasStatusOk().bodyText().startsWith("PAR1");
            assertThat(json(path + "format=json").isArray()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/waterfall?period=soon",
                "/api/waterfall?period=2026&from=2026-01-01",
                "/api/waterfall?mode=other",
                "/api/waterfall/rows?number=stages/nowhere/time",
                "/api/waterfall/ageing?bands=9&bands=3",
                "/api/waterfall/ageing?bands=many",
                "/api/waterfall/ages?stalledAfter=0",
                "/api/waterfall/velocity?stages=none",
                "/api/waterfall/changes",
                "/api/waterfall/changes?thenKnownAt=1&limit=0",
                "/api/pipeline",
                "/api/pipeline?period=2026&stage=closed-won",
                "/api/pipeline?period=2026&target=much",
                "/api/pipeline/rows?period=2026&number=x",
                "/api/waterfall/pace?number=x",
                "/api/waterfall/pace?number=ageing/target/31",
                "/api/waterfall/pace?number=none/target/open",
                "/api/pipeline/changes?thenKnownAt=1",
                "/api/waterfall/changes?thenKnownAt=1&limit=1001",
                "/api/waterfall/changes?thenKnownAt=1&limit=many",
                "/api/waterfall/closings/changes?thenKnownAt=1&by=moon",
                "/api/waterfall/velocity/changes",
                "/api/waterfall/ageing/changes?thenKnownAt=1&bands=9&bands=3",
                "/api/waterfall/setbacks/changes?thenAsOf=soon",
                "/api/attribution/changes",
                "/api/attribution/changes?thenKnownAt=1&model=best",
                "/api/attribution/changes?thenKnownAt=1&model=custom",
                "/api/attribution/changes?thenKnownAt=1&model=markov&basis=pipeline",
                "/api/attribution/changes?thenKnownAt=1&limit=0",
                "/api/attribution/credits?model=every"
            })
    void what_cannot_be_answered_is_refused_by_name(String address) {
        var answer = get(address);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("invalid-question");
    }
}
