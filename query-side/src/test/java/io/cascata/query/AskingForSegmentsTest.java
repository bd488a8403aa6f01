package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import io.cascata.log.EventLog;
import io.cascata.query.testing.SalesLog;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Segments over HTTP: Ann is on "a", which is won on day 2, and on "b", which is open. */
@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY, QueryServer.OWN + "segments"})
@AutoConfigureMockMvc
class AskingForSegmentsTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final TargetRole USER = new TargetRole(new ContactRole("User"), 1, List.of(), null);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private EventLog log;

    @Autowired
    private ReadModels models;

    @BeforeEach
    void add_people() throws Exception {
        if (log.head() < 6) {
            new SalesLog(log)
                    .add(START, added("a", "User"))
                    .add(START.plus(Duration.ofHours(23)), added("b", "Buyer"))
                    .add(START, new TargetProfileSet(new SolutionId("solution"), null, List.of(USER)))
                    .append();
        }
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
    }

    private static ContactRoleAdded added(String opportunity, String role) {
        return new ContactRoleAdded(new OpportunityId(opportunity), new ContactId("ann"), new ContactRole(role));
    }

    private MvcTestResult get(String uri) {
        return http.get()
                .uri(URI.create(uri))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .exchange();
    }

    private JsonNode json(String uri) throws Exception {
        var answer = get(uri);
        assertThat(answer).hasStatusOk();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    @Test
    @Tag("I01")
    void a_person_leads_to_opportunities_and_they_to_their_events() throws Exception {
        var rows = json("/api/contacts/ann/opportunities?asOf=2026-01-02");
        assertThat(rows.size()).isEqualTo(2);
        for (var row : rows) {
            assertThat(row.get("stage").asString()).isEqualTo("target");
            var event = json(row.get("role_event").asString()).at("/0/data");
            assertThat(event.get("contact").asString()).isEqualTo("ann");
            assertThat(event.get("role").asString()).isEqualTo(row.get("role").asString());
        }
        assertThat(json("/api/contacts/bob/opportunities").size()).isZero();
    }

    @ParameterizedTest
    @Tag("I02")
    @CsvSource({
        "members, 1",
        "members?stage=target, 1",
        "members?stage=TARGET&asOf=2026-01-02, 2",
        "members?stage=engaged, 0",
        "members?asOf=2026-01-01T12:00:00Z, 1",
        "members?knownAt=5, 0",
        "exclusions?kinds=nurture, 1",
        "exclusions?kinds=nurture&kinds=news&asOf=2026-01-02, 2",
        "missing-roles, 1",
        "not-engaged, 1",
        "links, 2",
        "links?limit=1, 1"
    })
    void segments_answer_to_stage_and_both_clocks(String question, int rows) throws Exception {
        assertThat(json("/api/segments/" + question).size()).isEqualTo(rows);
    }

    @Test
    @Tag("I05")
    void links_come_as_csv_and_go_on_from_the_cursor_of_a_row() throws Exception {
        assertThat(get("/api/segments/links?format=csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith(
                        "contact,role,role_since,role_until,opportunity,name,account,solution,type,stage,canonical,")
                .contains("ann,User,2026-01-01T00:00:00Z,,a,a,account-a,solution,ACQUISITION,won,CLOSED_WON,WON,");
        var cursor = json("/api/segments/links?limit=1").at("/0/cursor").asString();
        assertThat(json("/api/segments/links?after=" + cursor)
                        .at("/0/opportunity")
                        .asString())
                .isEqualTo("b");
    }

    @Test
    @Tag("J06")
    @Tag("K05")
    @Tag("K10")
    void numbers_of_coverage_lead_to_their_opportunities() throws Exception {
        for (var band : json("/api/coverage/lift?from=2026-01-01").get("bands")) {
            long high = band.get("band").asString().equals("HIGH") ? 1 : 0;
            assertThat(band.get("opportunities").asLong()).isEqualTo(high);
            assertThat(json(band.get("link").asString()).size()).isEqualTo((int) high);
        }
        for (var by : List.of("role", "set")) {
            for (var row : json("/api/coverage/roles?by=" + by).get("rows")) {
                assertThat(row.get("opportunities").asLong()).isOne();
                assertThat(json(row.get("link").asString()).size()).isOne();
            }
        }
        var totals = json("/api/coverage");
        assertThat(json(totals.get("link").asString()).size()).isOne();
        assertThat(json(totals.at("/missing/0/link").asString()).at("/0/role").asString())
                .isEqualTo("User");
    }

    @Test
    @Tag("K04")
    @Tag("K12")
    void headlines_are_opportunities_and_their_people_and_no_leads() throws Exception {
        var headlines = json("/api/headlines");
        assertThat(headlines.propertyNames())
                .containsExactlyInAnyOrder(
                        "knownAt",
                        "identified",
                        "open",
                        "people",
                        "participations",
                        "peoplePerOpportunity",
                        "withoutPeople",
                        "identifiedOpportunities",
                        "openOpportunities",
                        "members",
                        "attached",
                        "links");
        assertThat(headlines.get("identified").asLong()).isEqualTo(2);
        assertThat(json(headlines.get("identifiedOpportunities").asString()).size())
                .isEqualTo(2);
        assertThat(json(headlines.get("openOpportunities").asString()).size()).isOne();
        assertThat(json(headlines.get("members").asString()).size()).isOne();
        var decisions = json("/api/decisions");
        assertThat(decisions.size()).isEqualTo(2);
        assertThat(json(decisions.at("/0/links").asString()).size()).isOne();
    }

    @Test
    void a_stage_or_process_that_there_is_not_is_refused_with_those_that_there_are() {
        assertThat(get("/api/segments/members?stage=nowhere"))
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("stage: there is no stage nowhere; there are ")
                .contains("target", "CLOSED_WON");
        assertThat(get("/api/coverage?process=nowhere"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .startsWith("process: there is no process nowhere; there are ");
    }

    @ParameterizedTest
    @CsvSource({
        "everybody, invalid-question",
        "exclusions, invalid-question",
        "exclusions?kinds=, invalid-question",
        "not-engaged?days=0, invalid-question",
        "links?after=zz, invalid-cursor",
        "members?stage=nowhere, invalid-question",
        "missing-roles?stage=nowhere, invalid-question",
        "links?process=nowhere, invalid-question",
        "members?limit=0, invalid-limit",
        "members?format=xls, unknown-format"
    })
    void what_makes_no_sense_is_refused_by_name(String question, String code) {
        var answer = get("/api/segments/" + question);
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
