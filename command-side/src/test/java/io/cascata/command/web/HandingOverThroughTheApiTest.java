package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.policy.PolicyRunner;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The operations for handshakes, and what the playbook says of them. */
class HandingOverThroughTheApiTest extends ApiTest {

    /** Other tests on the same server decide by what is in force; this is what was. */
    private static final String SHIPPED = """
            {"rules": {
              "hours": {"zone": "UTC", "holidays": [], "week": [
                {"day": "MONDAY", "opens": "09:00", "closes": "17:00"},
                {"day": "TUESDAY", "opens": "09:00", "closes": "17:00"},
                {"day": "WEDNESDAY", "opens": "09:00", "closes": "17:00"},
                {"day": "THURSDAY", "opens": "09:00", "closes": "17:00"},
                {"day": "FRIDAY", "opens": "09:00", "closes": "17:00"}]},
              "levels": [{"name": "answer", "until": "ANSWER", "workingMinutes": 480}],
              "volumes": []}}""";

    @Autowired
    private PolicyRunner policies;

    @BeforeEach
    void aDealIsOpen() {
        openDeal();
    }

    @Test
    @Tag("G01")
    @Tag("G02")
    @Tag("G03")
    void it_is_offered_accepted_and_followed_up() {
        assertThat(offer("h-1")).hasStatus(201).hasHeader("Location", own("/api/handshakes/h-1"));
        step("extend", "{'dueAt': '2026-02-01T00:00:00Z', 'reason': 'travelling'}", "handshake.deadline-extended");
        step("accept", "{'owner': {'team': 'SALES', 'user': 'eva'}}", "opportunity.owner-assigned");
        step("follow-up", "{'what': 'called'}", "handshake.followed-up");
    }

    @Test
    void it_is_declined_with_a_reason_and_offered_again() {
        offer("h-1");

        assertProblem(step("decline", "{'reason': ' '}"), 422, "malformed");
        step("decline", "{'reason': 'too early'}", "handshake.service-level-met");
        assertThat(send(
                        "ada",
                        HttpMethod.POST,
                        "/api/handshakes",
                        "key-2",
                        null,
                        offer("h-1", "").replace("h-1", "h-2")))
                .hasStatus(201);
    }

    @Test
    void an_offer_is_taken_back() {
        offer("h-1");

        step("withdraw", "{'reason': 'a mistake'}", "handshake.withdrawn");
        assertProblem(step("accept", "{}"), 409, "handshake-not-open");
    }

    @Test
    @Tag("G02")
    void a_raci_without_anybody_responsible_is_refused() {
        var nobody = ", 'raci': {'accountable': {'team': 'SALES'}, 'responsible': [], 'consulted': [], 'informed': []}";

        var refused = create("/api/handshakes", "key-1", offer("h-1", nobody));

        assertThat(refused).hasStatus(422);
    }

    @Test
    void a_handshake_is_about_one_thing() {
        var both = offer("h-1", "").replace("\"opportunity\": \"o-1\"", "\"opportunity\": \"o-1\", \"lead\": \"l\"");

        assertThat(create("/api/handshakes", "key-1", both)).hasStatus(422);
    }

    @Test
    @Tag("G01")
    void policies_offer_what_crosses_a_boundary_and_tell_how_they_are_doing() {
        var advance = "{\"action\": \"ADVANCE\", \"stage\": \"detected\"}";
        assertThat(change(HttpMethod.POST, "/api/opportunities/o-1/stage", advance))
                .hasStatusOk();

        policies.catchUp();

        assertThat(log.read(EventQuery.after(0, 10_000)).events())
                .filteredOn(event -> event.name().equals("handshake.offered"))
                .last()
                .satisfies(event -> assertThat(
                                ((HandshakeOffered) EventCodec.cascata().decode(event)).subject())
                        .hasToString(own("opportunity/o-1")));
        assertThat(send("ada", HttpMethod.GET, "/api/policies", null, null, ""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.policies.position")
                .isEqualTo((int) log.head());
    }

    @Test
    @Tag("F08")
    @Tag("G05")
    void what_teams_promise_each_other_is_settled_in_the_playbook() {
        var rules = """
                {"rules": {
                  "hours": {"zone": "Europe/Berlin", "holidays": ["2026-05-01"],
                            "week": [{"day": "MONDAY", "opens": "09:00", "closes": "17:00"}]},
                  "levels": [{"name": "fast", "until": "ANSWER", "workingMinutes": 60}],
                  "volumes": [{"name": "leads", "from": "MARKETING", "to": "SALES_DEVELOPMENT",
                               "subject": "LEAD", "period": "QUARTER", "target": 120}]}}""";

        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/service-levels", null, "\"0\"", rules))
                .hasStatusOk();

        assertThat(last().name()).isEqualTo("playbook.service-levels-rules-revised");
        var nowhere = rules.replace("Europe/Berlin", "Europe/Atlantis");
        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/service-levels", null, "\"" + log.head() + "\"", nowhere))
                .hasStatus(422);
        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/service-levels", null, "\"" + log.head() + "\"", SHIPPED))
                .hasStatusOk();
    }

    @Test
    @Tag("F08")
    @Tag("D12")
    void what_opens_by_itself_is_settled_in_the_playbook() {
        var rules = """
                {"rules": {"targetings": [], "successions": [
                  {"won": "ACQUISITION", "opens": "RENEWAL", "owner": {"team": "CUSTOMER_SUCCESS", "user": "leo"}}]}}""";

        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/automation", null, "\"0\"", rules))
                .hasStatusOk();

        assertThat(last().name()).isEqualTo("playbook.automation-rules-revised");
    }

    private MvcTestResult offer(String id) {
        return create("/api/handshakes", "key-1", offer(id, ""));
    }

    private static String offer(String id, String more) {
        return "{\"id\": \"" + id + "\", \"subject\": {\"opportunity\": \"o-1\"}, \"to\": {\"team\": \"SALES\"}"
                + more.replace('\'', '"') + "}";
    }

    private void step(String name, String body, String event) {
        assertThat(step(name, body)).hasStatusOk();
        assertThat(last().name()).isEqualTo(event);
    }

    private MvcTestResult step(String name, String body) {
        return change(HttpMethod.POST, "/api/handshakes/h-1/" + name, body.replace('\'', '"'));
    }
}
