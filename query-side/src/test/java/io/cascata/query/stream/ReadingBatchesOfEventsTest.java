package io.cascata.query.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.EventLog;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = StreamServer.class, properties = "cascata.admin.token=" + StreamServer.TOKEN)
@AutoConfigureMockMvc
class ReadingBatchesOfEventsTest {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Autowired
    private EventLog log;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void seven_events() {
        Accounts.register(log, "acme-", 5);
        Accounts.append(log, Accounts.event(Accounts.REVISED, "acme-1"), Accounts.event(Accounts.REVISED, "acme-2"));
    }

    @Test
    void a_batch_is_a_list_of_cloudevents_in_order() {
        var answer = get("/api/events?after=2&limit=2");
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "application/cloudevents-batch+json");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$[*].sequence")
                .asArray()
                .containsExactly("0000000000000000003", "0000000000000000004");
        assertThat(answer).hasHeader("Searched-To", "4");
    }

    @Test
    void following_next_reads_every_event_once() throws Exception {
        var seen = new ArrayList<String>();
        var address = "/api/events?limit=2";
        for (var batch = get(address); !batch.getResponse().getContentAsString().equals("[]"); batch = get(address)) {
            JsonMapper.shared()
                    .readTree(batch.getResponse().getContentAsByteArray())
                    .forEach(event -> seen.add(event.get("sequence").asString().replaceFirst("^0+", "")));
            address = next(batch);
        }
        assertThat(seen).containsExactly("1", "2", "3", "4", "5", "6", "7");
    }

    @Test
    void next_keeps_the_selection() {
        var answer = get("/api/events?types=account.profile-revised&tags=account=acme-1&limit=1");
        assertThat(answer).bodyJson().extractingPath("$[*].subject").asArray().containsExactly("acme-1");
        assertThat(next(answer)).contains("types=account.profile-revised", "tags=account%3Dacme-1", "limit=1");
        assertThat(get(next(answer))).hasStatusOk().bodyText().isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({
        "types=account.registered, 5",
        "types=account.registered&types=account.profile-revised, 7",
        "'types=account.registered,account.profile-revised', 7",
        "tags=account=acme-1, 2",
        "tags=account=acme-1&tags=account=acme-2, 0",
        "types=account.registered&tags=account=acme-1, 1",
        "limit=1, 1",
        "limit=1000, 7",
        "after=7, 0"
    })
    void types_add_up_and_tags_narrow_down(String query, int events) {
        assertThat(get("/api/events?" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(events);
    }

    @ParameterizedTest
    @CsvSource({"first, malformed-position", "-3, malformed-position", "1000000, position-beyond-head"})
    void a_last_event_id_that_is_no_position_is_refused_though_after_is_one(String lastEventId, String code) {
        var answer = http.get()
                .uri("/api/events/stream?after=0")
                .header("Authorization", "Bearer " + StreamServer.TOKEN)
                .header("Last-Event-ID", lastEventId)
                .exchange();
        assertThat(answer).hasStatus(422).hasHeader("Content-Type", "application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("Last-Event-ID ");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/events?types=account.renamed, unknown-event-type",
        "/api/events?after=-1, malformed-position",
        "/api/events?after=first, malformed-position",
        "/api/events?after=1000000, position-beyond-head",
        "/api/events?tags=acme, malformed-tag",
        "/api/events?limit=0, limit-out-of-range",
        "/api/events?limit=1001, limit-out-of-range",
        "/api/events?limit=many, limit-out-of-range",
        "/api/events?limit=99999999999, limit-out-of-range",
        "/api/events?types=account.registered&types=account.renamed, unknown-event-type",
        "/api/events/stream?tags=acme, malformed-tag",
        "/api/events/stream?after=first, malformed-position",
        "/api/events/stream?types=account.renamed, unknown-event-type",
        "/api/events/stream?after=1000000, position-beyond-head"
    })
    void a_request_that_makes_no_sense_is_refused_by_name(String address, String code) {
        var answer = get(address);
        assertThat(answer).hasStatus(422).hasHeader("Content-Type", "application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    private MvcTestResult get(String address) {
        return http.get()
                .uri(java.net.URI.create(address))
                .header("Authorization", "Bearer " + StreamServer.TOKEN)
                .exchange();
    }

    private static String next(MvcTestResult answer) {
        var link = NEXT.matcher(String.valueOf(answer.getResponse().getHeader("Link")));
        assertThat(link.matches()).isTrue();
        return link.group(1);
    }
}
