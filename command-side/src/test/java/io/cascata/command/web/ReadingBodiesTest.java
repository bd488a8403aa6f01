package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingBodiesTest extends ApiTest {

    @Test
    void an_unknown_field_is_refused_by_name() {
        var refused = create("/api/accounts", "key-1", """
                {"profile": {"name": "Acme", "colour": "blue"}}""");

        assertProblem(refused, 422, "malformed");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("profile.colour");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo("unknown");
    }

    @Test
    void a_missing_field_is_refused_by_name() {
        var refused = create("/api/accounts", "key-1", "{}");

        assertProblem(refused, 422, "malformed");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("profile");
    }

    @Test
    void what_is_wrong_with_personal_data_is_told_without_them() {
        var refused = create("/api/contacts", "key-1", """
                {"profile": {"email": "jane\\u0007@acme.example"}}""");

        assertProblem(refused, 422, "malformed");
        assertThat(refused).bodyText().doesNotContain("jane").contains("e-mail address");
    }

    @Test
    void broken_json_is_told_by_place() {
        assertProblem(create("/api/accounts", "key-1", "{\"id\": "), 400, "json-malformed");
    }

    @Test
    void a_body_beyond_all_measure_is_not_read() {
        var refused = create("/api/accounts", "key-1", "{\"id\": \"" + "x".repeat(BodyLimit.BYTES) + "\"}");

        assertProblem(refused, 413, "too-large");
    }
}
