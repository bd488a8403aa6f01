package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.query.testing.SalesLog;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Attribution over HTTP: every number can be followed to its rows, and every row to its events. */
@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY, QueryServer.OWN + "attribution"
        })
@AutoConfigureMockMvc
@Tag("J02")
class AskingForAttributionTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventLog log;

    @Autowired
    private ReadModels models;

    @BeforeEach
    void touch() throws Exception {
        if (log.head() < 6) {
            new SalesLog(log)
                    .add(
                            START,
                            new ContactRoleAdded(new OpportunityId("a"), new ContactId("ann"), new ContactRole("User")))
                    .add(START, touched("t-1", "search"))
                    .add(START.plus(Duration.ofDays(1)), touched("t-2", "e-mail & co"))
                    .append();
        }
        models.awaitPosition(log.head(), Duration.ofSeconds(30));
    }

    private static TouchRecorded touched(String id, String channel) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                new ContactId("ann"),
                null,
                null,
                channel,
                "click",
                null,
                null,
                Team.MARKETING,
                null,
                null);
    }

    private MvcTestResult get(String uri) {
        return http.get()
                .uri(java.net.URI.create(uri))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .exchange();
    }

    private JsonNode json(String uri) throws Exception {
        var answer = get(uri);
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    void a_number_leads_to_its_credits_and_a_credit_to_its_events() throws Exception {
        var report = json("/api/attribution?model=linear&asOf=2026-02-01");
        assertThat(report.get("rows").size()).isEqualTo(2);
        assertThat(report.at("/rows/0/amounts/0/amount").asDouble()).isEqualTo(5);

        for (var row : report.get("rows")) {
            var credits = json(row.at("/links/~1touches").asString());
            assertThat(credits.size()).isOne();
            var credit = credits.get(0);
            assertThat(credit.get("channel").asString())
                    .isEqualTo(row.get("key").asString());
            assertThat(credit.get("contact").asString()).isEqualTo("ann");
            assertThat(credit.get("role").asString()).isEqualTo("User");
            assertThat(credit.get("opportunity").asString()).isEqualTo("a");
            var event =
                    json(credit.get("touch_event").asString()).at("/0/data/id").asString();
            assertThat(event).isEqualTo(credit.get("touch").asString());
        }
    }

    @Test
    void rows_and_credits_come_as_csv_and_parquet_too() throws Exception {
        assertThat(get("/api/attribution?model=last-touch&format=csv"))
                .hasStatusOk()
                .bodyText()
                .contains("model,key,credit,touches,opportunities,effect,amount,currency")
                .contains("LAST_TOUCH,e-mail & co,1.0,1,1,,10,EUR");
        assertThat(get("/api/attribution/credits?model=last-touch&format=parquet")
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith("PAR1".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void credits_of_all_models_come_to_the_total_of_each() throws Exception {
        var credits = json("/api/attribution/credits?model=all");
        for (var model : json("/api/attribution/models")) {
            var sum = credits.valueStream()
                    .filter(credit -> credit.get("model").equals(model.get("model")))
                    .map(credit -> credit.get("amount").decimalValue())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum)
                    .as(model.get("model").asString())
                    .isEqualByComparingTo(model.at("/total/amounts/0/amount").decimalValue());
        }
    }

    @Test
    void what_changed_leads_to_the_events_responsible() throws Exception {
        long then = log.head() - 1;
        var changes = json("/api/attribution/changes?model=last-touch&thenKnownAt=" + then);
        var row = changes.at("/opportunities/0");
        assertThat(row.at("/sharedThen/touches").asInt()).isOne();
        assertThat(row.at("/sharedNow/touches").asInt()).isEqualTo(2);
        var event = json(row.at("/events/0/event").asString());
        assertThat(event.at("/0/data/id").asString()).isEqualTo("t-2");
        assertThat(changes.get("numbers"))
                .extracting(number -> number.get("number").asString())
                .contains("/rows/search/credit", "/rows/e-mail & co/amounts/EUR/amount");
    }

    @Test
    void what_changed_in_influence_leads_to_the_events_responsible() throws Exception {
        var changes = json("/api/attribution/influence/changes?thenKnownAt=" + (log.head() - 1));
        var row = changes.at("/opportunities/0");
        assertThat(row.at("/influenceNow/sourced").size()).isEqualTo(4);
        assertThat(row.at("/influenceNow/teams/0").asString()).isEqualTo("MARKETING");
        var event = json(row.at("/events/0/event").asString());
        assertThat(event.at("/0/data/id").asString()).isEqualTo("t-2");
        assertThat(changes.get("numbers"))
                .extracting(number -> number.get("number").asString())
                .contains("/influenced/e-mail & co/opportunities");
    }

    @Test
    void an_opportunity_shows_the_line_from_touch_to_credit() throws Exception {
        var attribution = json("/api/opportunities/a/attribution?model=linear,first-touch");
        assertThat(attribution.at("/touches/0/credits/FIRST_TOUCH/amount").asDouble())
                .isEqualTo(10);
        assertThat(attribution.at("/touches/1/role").asString()).isEqualTo("User");
        assertThat(get("/api/opportunities/nobody/attribution")).hasStatus(404);
    }

    @Test
    void models_stand_side_by_side_and_sources_and_influence_have_their_own_answer() throws Exception {
        assertThat(json("/api/attribution/models").size()).isEqualTo(14);
        assertThat(json("/api/attribution/influence")
                        .at("/sourced/0/parts/0/key")
                        .asString())
                .isEqualTo("MARKETING");
        assertThat(json("/api/attribution?model=markov&order=2")
                        .at("/paths/order")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void what_makes_no_sense_is_refused_by_name() {
        for (var wrong : new String[] {
            "model=best",
            "by=moon",
            "lookback=-3",
            "lookbackBy=calendar",
            "lookback=PT36H&lookbackBy=calendar",
            "lookback=3&lookbackBy=moon",
            "order=9",
            "model=custom",
            "weights=FIRST_TOUCH:30&model=custom",
            "weights=FIRST_TOUCH:30,nowhere:70&model=custom",
            "process=nowhere",
            "limit=0",
            "limit=10001",
            "halfLife=0",
            "population=all",
            "basis=pipeline&model=markov",
            "session=soon"
        }) {
            assertThat(get("/api/attribution?" + wrong)).as(wrong).hasStatus(422);
        }
        assertThat(get("/api/attribution?format=xls")).hasStatus(422).bodyText().contains("unknown-format");
    }
}
