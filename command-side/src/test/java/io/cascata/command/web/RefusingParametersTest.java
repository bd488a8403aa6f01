package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RefusingParametersTest extends ApiTest {

    private static final String ACME = """
            {"id": "acme", "profile": {"name": "Acme"}}""";

    @Test
    void a_command_with_a_parameter_that_it_does_not_know_changes_nothing() {
        long head = log.head();

        var refused = create("/api/accounts?occuredAt=2025-12-24", "key-1", ACME);

        assertProblem(refused, 400, "unknown-parameter");
        assertDetail(refused, "'occuredAt' is no parameter of this operation, which has none");
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void what_it_knows_is_told() {
        var refused = send("ada", HttpMethod.DELETE, "/api/solutions/crm/content?contents=a", null, "*", "");

        assertProblem(refused, 400, "unknown-parameter");
        assertDetail(refused, "'contents' is no parameter of this operation, which has content, occurredAt");
    }

    @Test
    void a_parameter_of_one_value_is_not_given_twice() {
        var refused = send("ada", HttpMethod.DELETE, "/api/solutions/crm/content?content=a&content=b", null, "*", "");

        assertProblem(refused, 400, "repeated-parameter");
        assertDetail(refused, "'content' is given more than once and has one value");
    }

    @Test
    void an_import_has_its_files_in_the_body_and_nowhere_else() {
        var refused = imported("profile=salesforce&files=a.csv");

        assertProblem(refused, 400, "unknown-parameter");
        assertDetail(refused, "'files' is no parameter of this operation, which has currency, policy, profile, source");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "profile=excel&policy=ties:by-stage&policy=after-close:reject",
                "profile=excel&&",
                "profile=excel&sourc%65=crm"
            })
    void what_an_import_declares_comes_through(String query) {
        assertProblem(imported(query), 422, "profile-unknown");
    }

    private MvcTestResult imported(String query) {
        return server.post()
                .uri(URI.create("/api/imports?" + query))
                .with(as("ada"))
                .multipart()
                .file("files", "Id,Name\n".getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private static void assertDetail(MvcTestResult refused, String detail) {
        assertThat(refused).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }
}
