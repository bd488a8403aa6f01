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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY})
@AutoConfigureMockMvc
@Tag("K06")
class AskingForStageHistoryTest {

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

    private MvcTestResult get(String address, String accept) {
        return http.get()
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .header("Accept", accept)
                .exchange();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3",
        "?asOf=2026-01-02, 2",
        "?asOf=2026-01-01T12:00:00Z, 1",
        "?asOf=2026-01-01&tz=Europe/Berlin, 1",
        "?asOf=2026-01-01&tz=UTC, 2",
        "?knownAt=3, 1",
        "?knownAt=2000-01-01, 0",
        "?asOf=2026-01-02&knownAt=3, 1",
        "?type=acquisition&process=acquisition, 3",
        "?type=renewal, 0",
        "?type=renewal&type=acquisition, 3",
        "?account=account-a, 2",
        "?minAmount=10, 2",
        "?minAmount=10.01, 0",
        "?type=&asOf=&owner=, 3"
    })
    @Tag("P04")
    void stays_answer_to_the_filters_and_both_clocks_of_the_waterfall(String query, int rows) {
        assertThat(get("/api/stage-stays" + query, "application/json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(rows);
    }

    @Test
    void stage_history_has_one_row_for_each_opportunity_that_was_there() {
        assertThat(get("/api/stage-history?asOf=2026-01-02", "*/*"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[*].current_stage")
                .asArray()
                .containsExactly("target", "target");
        assertThat(get("/api/stage-history?account=account-a", "*/*"))
                .bodyJson()
                .extractingPath("$[0]['won first']")
                .isEqualTo("2026-01-03T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "'', */*, application/json",
        "'', 'text/csv;q=0.5, application/vnd.apache.parquet', application/vnd.apache.parquet",
        "'', text/*, text/csv;charset=UTF-8",
        "'', 'text/html, application/json;q=0.1', application/json",
        "?format=csv, application/json, text/csv;charset=UTF-8",
        "?format=Parquet, */*, application/vnd.apache.parquet"
    })
    void the_form_is_that_of_the_parameter_or_else_the_most_welcome(String query, String accept, String contentType) {
        assertThat(get("/api/stage-stays" + query, accept)).hasStatusOk().hasHeader("Content-Type", contentType);
    }

    @ParameterizedTest
    @CsvSource({
        "?format=xlsx, */*, 422, unknown-format",
        "'', text/html, 406, not-acceptable",
        "'', 'text/csv;q=0', 406, not-acceptable",
        "'', nonsense, 406, not-acceptable",
        "?asOf=yesterday, text/csv, 422, invalid-question",
        "?knownAt=-1, text/csv, 422, invalid-question",
        "?tz=Mars, */*, 422, invalid-question",
        "?type=gift, */*, 422, invalid-question",
        "?minAmount=much, */*, 422, invalid-question"
    })
    void what_cannot_be_answered_is_refused_by_name(String query, String accept, int status, String code) {
        var answer = get("/api/stage-stays" + query, accept);
        assertThat(answer).hasStatus(status).hasHeader("Content-Type", "application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
