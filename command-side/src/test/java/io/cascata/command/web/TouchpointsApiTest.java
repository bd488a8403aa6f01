package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Touches over HTTP: a batch in, one outcome per touch out. */
class TouchpointsApiTest extends ApiTest {

    @Test
    @Tag("A17")
    void each_touch_is_answered_by_itself_in_the_order_of_the_batch() {
        record(touch("1"));
        var answer = record(
                touch("1"),
                touch("2"),
                touch("2"),
                touch("3").replace("visit", ""),
                touch("4").replace("2025", "2027"));

        assertThat(answer).hasStatus(200);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.touches[*].result")
                .asArray()
                .containsExactly("DUPLICATE", "ACCEPTED", "DUPLICATE", "REFUSED", "REFUSED");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.touches[*].index")
                .asArray()
                .containsExactly(0, 1, 2, 3, 4);
        assertThat(answer).bodyJson().extractingPath("$.touches[3].code").isEqualTo("touch-malformed");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.touches[3].message")
                .asString()
                .contains("touch kind");
        assertThat(answer).bodyJson().extractingPath("$.touches[4].code").isEqualTo("occurred-in-the-future");
        assertThat(answer).bodyJson().extractingPath("$.accepted").isEqualTo(1);
        assertThat(answer).bodyJson().extractingPath("$.duplicates").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.refused").isEqualTo(2);
        assertThat(answer).bodyJson().extractingPath("$.position").isEqualTo((int) last().position());
        assertThat(last().metadata()).containsEntry("actor", "ada").containsEntry("channel", "api");
    }

    @Test
    void a_batch_is_of_bounded_size() {
        var most = IntStream.rangeClosed(1, 2_001)
                .mapToObj(i -> "{\"source\": \"web\"}")
                .collect(Collectors.joining(","));

        assertWrongField(record(most), "touches", "invalid");
        assertWrongField(record(), "touches", "invalid");
        assertProblem(record(touch("1") + " ".repeat(BodyLimit.BYTES)), 413, "too-large");
    }

    @Test
    void what_is_no_touch_at_all_is_refused_by_its_place() {
        assertWrongField(record(touch("1"), "null"), "touches.1", "missing");
        assertWrongField(record(touch("1").replace("MARKETING", "JESTERS")), "touches.0.team", "invalid");
        assertWrongField(
                record(touch("1").replace("visit\"", "visit\", \"colour\": \"blue\"")), "touches.0.colour", "unknown");
        assertWrongField(send("ada", HttpMethod.POST, "/api/touchpoints", null, null, "{}"), "touches", "missing");
    }

    private MvcTestResult record(String... touches) {
        var body = "{\"touches\": [" + String.join(",", touches) + "]}";
        return send("ada", HttpMethod.POST, "/api/touchpoints", null, null, body);
    }

    private String touch(String externalId) {
        return """
                {"source": "web", "externalId": "acme %s", "occurredAt": "2025-11-03T09:30:00Z", "account": "acme",
                 "channel": "organic", "kind": "visit", "team": "MARKETING"}""".formatted(externalId);
    }
}
