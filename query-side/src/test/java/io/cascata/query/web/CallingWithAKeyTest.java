package io.cascata.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.cascata.access.ApiKey;
import io.cascata.access.ApiKeys;
import io.cascata.access.Right;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = GuardedServer.class, properties = "cascata.admin.token=" + GuardedServer.TOKEN)
@AutoConfigureMockMvc
@DirtiesContext
class CallingWithAKeyTest {

    @TempDir
    private static Path data;

    @Autowired
    private MockMvcTester http;

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry properties) {
        properties.add("cascata.data", data::toString);
    }

    @AfterEach
    void revoke() {
        new ApiKeys(data).revoke("reader");
    }

    @Test
    void a_key_that_may_read_asks_and_does_not_command() {
        var reader = key(Right.READ);

        assertThat(call(HttpMethod.GET, reader)).hasStatusOk();
        assertThat(call(HttpMethod.HEAD, reader)).hasStatusOk();
        assertRefused(
                call(HttpMethod.POST, reader),
                "POST /api/probe is not permitted: the key 'reader' has only the right [READ]");
    }

    @Test
    void a_key_that_may_command_does_not_ask() {
        var writer = key(Right.COMMAND);

        assertThat(call(HttpMethod.POST, writer)).hasStatusOk();
        assertRefused(call(HttpMethod.GET, writer), "the key 'reader' has only the right [COMMAND]");
    }

    @Test
    void a_key_that_may_both_does_both() {
        var both = key(Right.READ, Right.COMMAND);

        assertThat(call(HttpMethod.POST, both)).hasStatusOk();
        assertThat(call(HttpMethod.GET, both)).hasStatusOk();
    }

    @Test
    void a_key_opens_nothing_once_it_is_revoked() {
        var reader = key(Right.READ);
        assertThat(call(HttpMethod.GET, reader)).hasStatusOk();

        new ApiKeys(data).revoke("reader");

        assertThat(call(HttpMethod.GET, reader)).hasStatus(401);
        assertThat(call(HttpMethod.GET, reader))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("token-invalid");
    }

    @Test
    void a_key_opens_no_pages() {
        var signedIn = http.post()
                .uri("/sign-in")
                .param("token", key(Right.READ))
                .with(csrf())
                .exchange();

        assertThat(signedIn).hasRedirectedUrl("/sign-in?failed=true");
    }

    private static String key(Right... rights) {
        var key = new ApiKey("reader", null, null, Set.of(rights), Instant.parse("2026-01-15T10:00:00Z"));
        return new ApiKeys(data).add(key).orElseThrow();
    }

    private MvcTestResult call(HttpMethod method, String secret) {
        return http.method(method)
                .uri("/api/probe")
                .header("Authorization", "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    private static void assertRefused(MvcTestResult answer, String detail) {
        assertThat(answer).hasStatus(403).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("right-missing");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains(detail);
    }
}
