package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.CampaignId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.value.LeadOrigin;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The operations for leads, each on the version that the one before left. */
class WorkingLeadsThroughTheApiTest extends ApiTest {

    private static final String PERSON =
            "\"person\": {\"name\": \"Ada\", \"email\": \"ada@nordwind.example\", \"jobTitle\": \"COO\"}";

    @Test
    @Tag("B04")
    void a_lead_is_captured_with_its_origin() {
        assertThat(capture()).hasStatus(201).hasHeader("Location", own("/api/leads/l-1"));

        assertThat(EventCodec.cascata().decode(last()))
                .isInstanceOfSatisfying(LeadCaptured.class, captured -> assertThat(captured.origin())
                        .isEqualTo(new LeadOrigin(LeadOrigin.Way.FORM, new CampaignId("spring"), null)));
    }

    @Test
    @Tag("B08")
    @Tag("B09")
    void it_goes_its_way_to_the_sale_and_back() {
        capture();

        step("qualify", "{}", "lead.qualified");
        step("reject", "{\"reason\": \"a student\"}", "lead.rejected");
        step("qualify", "{}", "lead.qualified");
        step("accept", "{}", "lead.accepted");
        step("recycle", "{\"reason\": \"no budget\"}", "lead.recycled");
        step("route", "{\"programme\": \"nurture\"}", "lead.routed");
        step("qualify", "{}", "lead.qualified");
        step("accept", "{}", "lead.accepted");
        step("enter-sales", "{}", "lead.entered-sales");
        step("close", "{\"outcome\": \"WON\"}", "lead.closed");
    }

    @Test
    @Tag("B06")
    void a_lead_that_is_not_qualified_is_refused_with_what_is_missing() {
        capture();
        var revised = change(HttpMethod.PUT, "/api/leads/l-1/profile", "{\"profile\": {" + PERSON + "}}");
        assertThat(revised).hasStatusOk();
        assertThat(EventCodec.cascata().decode(last())).isInstanceOf(LeadProfileRevised.class);

        var refused = change(HttpMethod.POST, "/api/leads/l-1/qualify", "{}");

        assertProblem(refused, 409, "lead-not-qualified");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.values.unmet")
                .asArray()
                .containsExactly("company");
    }

    @Test
    @Tag("B02")
    void the_marketing_automation_makes_leads_and_nothing_else() {
        assertThat(feed("/api/leads", lead())).hasStatus(201);
        assertThat(last().metadata()).containsEntry("channel", "marketing-automation");

        assertProblem(feed("/api/contacts", "{\"id\": \"mia\", \"profile\": {}}"), 409, "channel-may-not");
        assertProblem(feed("/api/accounts", "{\"profile\": {\"name\": \"Acme\"}}"), 409, "channel-may-not");
    }

    @Test
    void a_channel_of_the_platform_itself_is_not_for_clients() {
        assertProblem(send("import", "/api/leads", lead()), 400, "header-malformed");
    }

    @Test
    @Tag("B05")
    void a_lead_process_without_an_owner_of_a_step_is_not_settled() {
        var body = """
                {"rules": {"stages": [{"stage": "LEAD", "name": "Lead", "definition": "d", "description": "d",
                "exitCriteria": ["e"]}], "required": []}}""";

        assertWrongField(
                send("ada", HttpMethod.PUT, "/api/playbook/lead", null, "\"0\"", body),
                "rules.stages.0.owner",
                "missing");
    }

    @Test
    void what_makes_no_lead_is_told_so() {
        assertProblem(
                create("/api/leads", "key-3", "{\"origin\": {\"way\": \"FORM\"}, \"profile\": {\"person\": {}}}"),
                422,
                "malformed");
        capture();
        assertProblem(change(HttpMethod.POST, "/api/leads/l-1/close", "{\"outcome\": \"RECYCLED\"}"), 422, "malformed");
    }

    /** On whatever version there is: a qualified lead is also matched, by a policy, at a time of its own. */
    private void step(String name, String body, String event) {
        long before = log.head();

        assertThat(send("ada", HttpMethod.POST, "/api/leads/l-1/" + name, null, "*", body))
                .hasStatusOk();

        assertThat(log.read(EventQuery.after(before, 100)).events())
                .extracting(StoredEvent::name)
                .contains(event);
    }

    private MvcTestResult capture() {
        return create("/api/leads", "key-1", lead());
    }

    private static String lead() {
        return "{\"id\": \"l-1\", \"origin\": {\"way\": \"FORM\", \"campaign\": \"spring\"}, \"profile\": {" + PERSON
                + ", \"company\": \"Nordwind GmbH\"}}";
    }

    private MvcTestResult feed(String path, String body) {
        return send("marketing-automation", path, body);
    }

    private MvcTestResult send(String channel, String path, String body) {
        return server.method(HttpMethod.POST)
                .uri(path)
                .with(as("feed"))
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", own("key-5") + path)
                .header("X-Channel", channel)
                .content(own(body))
                .exchange();
    }
}
