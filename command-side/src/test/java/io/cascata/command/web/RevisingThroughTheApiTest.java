package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.value.OpportunityType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Accounts, contacts and stage models over HTTP, as they are revised. */
class RevisingThroughTheApiTest extends ApiTest {

    private static final String UPSELL =
            JsonMapper.shared().writeValueAsString(ShippedProcesses.definitionFor(OpportunityType.UPSELL));

    @Test
    void profiles_are_revised() {
        openDeal();

        assertThat(change(PUT, "/api/accounts/acme/profile", "{\"profile\": {\"name\": \"Acme Inc.\"}}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("account.profile-revised");
        assertThat(change(PUT, "/api/contacts/mia/profile", "{\"profile\": {\"name\": \"Mia M.\"}}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("contact.profile-revised");
    }

    @Test
    void a_contact_joins_an_account_that_is_known() {
        openDeal();
        create("/api/accounts", "key-1", """
                {"id": "acme-2", "profile": {"name": "Acme 2"}}""");
        assertThat(change(PUT, "/api/contacts/mia/account", "{\"account\": \"acme-2\"}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("contact.joined-account");

        assertProblem(change(PUT, "/api/contacts/mia/account", "{\"account\": \"nobody\"}"), 404, "account-unknown");
    }

    @Test
    void an_id_that_is_taken_by_somebody_else_is_refused() {
        openDeal();

        assertProblem(create("/api/contacts", "key-1", """
                {"id": "mia", "profile": {"name": "Mia the other"}}"""), 409, "contact-exists");
    }

    @Test
    void a_process_is_drafted_and_activated() {
        var drafted = create("/api/processes", "key-1", draft(UPSELL));

        assertThat(drafted).hasStatus(201).headers().hasValue("Location", own("/api/processes/p-1"));
        assertThat(drafted).bodyJson().extractingPath("$.gaps").asArray().isEmpty();
        assertThat(last().name()).isEqualTo("process.drafted");
        assertThat(change(POST, "/api/processes/p-1/activate", "{}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("process.activated");
    }

    @Test
    @Tag("F08")
    void a_version_takes_over_once_it_is_active() {
        create("/api/processes", "key-1", draft(UPSELL));
        assertProblem(change(POST, "/api/processes/p-1/migrate", "{}"), 409, "process-not-active");
        change(POST, "/api/processes/p-1/activate", "{}");

        assertProblem(change(POST, "/api/processes/p-1/migrate", """
                {"stages": [{"from": "nowhere", "to": "target"}]}"""), 422, "stage-mapped-amiss");
        assertThat(change(POST, "/api/processes/p-1/migrate", "{}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("process.migration-ordered");
    }

    @Test
    @Tag("D08")
    void what_a_stage_does_not_ask_for_need_not_be_said() {
        var rules = UPSELL.replaceFirst("\"rules\":null", "\"rules\":{\"contactRoles\":1}");

        assertThat(create("/api/processes", "key-1", draft(rules))).hasStatus(201);
        assertProblem(
                create("/api/processes", "key-2", draft(rules.replace("\"contactRoles\":1", "\"required\":[null]"))),
                422,
                "malformed");
    }

    @Test
    void a_process_for_another_type_takes_another_id() {
        create("/api/processes", "key-1", draft(UPSELL));

        assertProblem(
                create("/api/processes", "key-2", draft(UPSELL.replace("\"UPSELL\"", "\"RENEWAL\""))),
                409,
                "process-type-differs");
    }

    @Test
    void an_incomplete_process_is_drafted_but_not_activated() {
        var drafted = create("/api/processes", "key-1", draft(UPSELL.replace("\"owner\":\"SALES\"", "\"owner\":null")));

        assertThat(drafted)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.gaps")
                .asArray()
                .contains("stage 'pipeline' has no owner");
        assertProblem(change(POST, "/api/processes/p-1/activate", "{}"), 409, "process-incomplete");
        assertProblem(change(POST, "/api/processes/p-1/activate", "{\"version\": 7}"), 404, "process-version-unknown");
    }

    @Test
    void a_process_that_contradicts_itself_is_refused_by_field() {
        assertWrongField(
                create("/api/processes", "key-1", draft(UPSELL.replace("\"to\":\"pipeline\"", "\"to\":\"nowhere\""))),
                "definition",
                "invalid");
    }

    private static String draft(String definition) {
        return "{\"id\": \"p-1\", \"definition\": " + definition + "}";
    }
}
