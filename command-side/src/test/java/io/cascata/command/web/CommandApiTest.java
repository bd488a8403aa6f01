package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

class CommandApiTest extends ApiTest {

    private static final String ACME = """
            {"id": "acme", "profile": {"name": "Acme"}}""";

    @Test
    void creating_answers_with_version_position_and_where_it_is() {
        var created = create("/api/accounts", "key-1", ACME);

        assertThat(created).hasStatus(201);
        assertThat(created)
                .headers()
                .hasValue("Location", own("/api/accounts/acme"))
                .hasValue("ETag", etag());
        assertThat(created)
                .bodyJson()
                .isStrictlyEqualTo(own("{\"id\":\"acme\",\"version\":%1$d,\"position\":%1$d}".formatted(log.head())));
    }

    @Test
    void the_event_tells_who_when_why_and_by_what_way() {
        server.post()
                .uri("/api/accounts")
                .with(as("ada"))
                .header("Idempotency-Key", own("key-1"))
                .header("X-Reason", "met at the fair")
                .header("X-Correlation-Id", "c-7")
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                                {"profile": {"name": "Acme"}, "occurredAt": "2025-12-24T18:00:00Z"}""")
                .exchange();

        assertThat(last().occurredAt()).isEqualTo("2025-12-24T18:00:00Z");
        assertThat(last().metadata())
                .containsEntry("actor", "ada")
                .containsEntry("channel", "api")
                .containsEntry("reason", "met at the fair")
                .containsEntry("correlationId", "c-7");
    }

    @Test
    void without_a_time_it_happened_now() {
        create("/api/accounts", "key-1", ACME);

        assertThat(last().occurredAt()).isEqualTo(NOW);
    }

    @Test
    void an_id_is_made_where_none_is_given_and_stays_the_same_when_repeated() {
        var unnamed = """
                {"profile": {"name": "Acme"}}""";
        var first = create("/api/accounts", "key-1", unnamed);
        long head = log.head();
        var again = create("/api/accounts", "key-1", unnamed);

        assertThat(again).hasStatus(201);
        assertThat(again.getResponse().getHeader("Location"))
                .isNotNull()
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void creating_needs_an_idempotency_key() {
        var refused = server.post()
                .uri("/api/accounts")
                .with(as("ada"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(ACME)
                .exchange();

        assertProblem(refused, 400, "idempotency-key-missing");
    }

    @Test
    void a_key_belongs_to_one_content() {
        create("/api/accounts", "key-1", ACME);

        assertProblem(create("/api/accounts", "key-1", ACME.replace("Acme", "Ajax")), 422, "idempotency-key-reused");
    }

    @Test
    void two_actors_may_use_one_key() {
        create("/api/accounts", "key-1", ACME);

        assertThat(send("leo", HttpMethod.POST, "/api/accounts", "key-1", null, ACME.replace("acme", "ajax")))
                .hasStatus(201);
    }

    @Test
    void a_change_needs_a_version() {
        create("/api/accounts", "key-1", ACME);

        assertProblem(
                send("ada", HttpMethod.PUT, "/api/accounts/acme/profile", null, null, profile("Acme Inc.")),
                428,
                "if-match-required");
    }

    @Test
    void a_change_on_another_version_is_refused() {
        create("/api/accounts", "key-1", ACME);

        assertProblem(
                send("ada", HttpMethod.PUT, "/api/accounts/acme/profile", null, "\"1\"", profile("Acme Inc.")),
                412,
                "version-mismatch");
    }

    @Test
    void a_change_on_the_present_version_succeeds() {
        create("/api/accounts", "key-1", ACME);
        var revised = send("ada", HttpMethod.PUT, "/api/accounts/acme/profile", null, etag(), profile("Acme Inc."));

        assertThat(revised).hasStatus(200);
        assertThat(revised).headers().hasValue("ETag", etag());
    }

    @Test
    void a_version_is_written_in_quotes() {
        assertProblem(
                send("ada", HttpMethod.PUT, "/api/accounts/acme/profile", null, "W/\"1\"", profile("Acme")),
                400,
                "if-match-malformed");
    }

    @Test
    void what_is_not_there_is_unknown() {
        assertProblem(
                send("ada", HttpMethod.PUT, "/api/accounts/nobody/profile", null, "*", profile("Acme")),
                404,
                "account-unknown");
    }

    @Test
    void a_broken_rule_is_told_with_its_values() {
        create("/api/accounts", "key-1", ACME);
        var refused = create("/api/accounts", "key-2", ACME.replace("Acme", "Ajax"));

        assertProblem(refused, 409, "account-exists");
        assertThat(refused).bodyJson().extractingPath("$.values.account").isEqualTo(own("acme"));
    }

    @Test
    void nobody_gives_no_commands() {
        var refused = server.post()
                .uri("/api/accounts")
                .header("Idempotency-Key", "key-1")
                .contentType(MediaType.APPLICATION_JSON)
                .content(ACME)
                .exchange();

        assertProblem(refused, 401, "token-required");
    }

    @Test
    void each_operation_names_the_codes_that_may_refuse_it() {
        assertThat(description())
                .bodyJson()
                .extractingPath("$.paths['/api/accounts'].post.responses['409'].description")
                .asString()
                .contains("account-exists", "idempotency-key-in-flight");
    }

    private static String profile(String name) {
        return "{\"profile\": {\"name\": \"" + name + "\"}}";
    }

    private String etag() {
        return "\"" + log.head() + "\"";
    }
}
