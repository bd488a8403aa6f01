package io.cascata.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = GuardedServer.class, properties = "cascata.admin.token=" + GuardedServer.TOKEN)
@AutoConfigureMockMvc
class CallingTheApiTest {

    private static final String BEARER = "Bearer " + GuardedServer.TOKEN;

    @Autowired
    private MockMvcTester http;

    @Test
    void with_the_token_it_answers() {
        assertThat(get("/api/probe", BEARER)).hasStatusOk().bodyText().isEqualTo("read 1");
        assertThat(get("/api/probe", "bearer " + GuardedServer.TOKEN)).hasStatusOk();
    }

    @Test
    void without_a_token_it_asks_for_one() {
        var answer = http.get().uri("/api/probe").exchange();
        assertProblem(answer, 401, "token-required");
        assertThat(answer).hasHeader("WWW-Authenticate", "Bearer realm=\"cascata\"");
    }

    @Test
    void with_another_token_it_refuses() {
        assertProblem(get("/api/probe", "Bearer " + GuardedServer.TOKEN + "x"), 401, "token-invalid");
        assertProblem(get("/api/probe", "Bearer "), 401, "token-invalid");
        assertProblem(get("/api/probe", "Basic YTpi"), 401, "token-required");
    }

    @Test
    void a_token_in_the_address_is_not_looked_at() {
        assertProblem(
                http.get().uri("/api/probe?access_token=" + GuardedServer.TOKEN).exchange(), 401, "token-required");
    }

    @Test
    void a_write_needs_the_token_but_no_form_key() {
        var body = http.post()
                .uri("/api/probe")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertProblem(body.exchange(), 401, "token-required");
        var allowed = http.post()
                .uri("/api/probe")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}");
        assertThat(allowed.header("Authorization", BEARER)).hasStatusOk();
    }

    @Test
    void no_session_is_begun() {
        assertThat(get("/api/probe", BEARER)).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void what_a_feature_refuses_is_told_by_its_code() {
        var answer = get("/api/probe/refused", BEARER);
        assertProblem(answer, 422, "probe-refused");
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("the probe says no");
    }

    @Test
    void a_failure_says_nothing_of_its_inside() {
        var answer = get("/api/probe/broken", BEARER);
        assertProblem(answer, 500, "internal-error");
        assertThat(answer).bodyText().doesNotContain("secret", "IllegalState", "trace");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named_but_not_repeated() {
        var answer = get("/api/probe?number=%3Cscript%3E", BEARER);
        assertProblem(answer, 422, "malformed");
        assertThat(answer).bodyText().contains("number").doesNotContain("script");
    }

    @Test
    void browsers_are_told_to_run_nothing() {
        assertThat(get("/api/probe", BEARER))
                .hasHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff");
    }

    @Test
    void the_description_of_the_api_is_behind_the_token() {
        assertProblem(http.get().uri("/openapi.json").exchange(), 401, "token-required");
        assertThat(get("/openapi.json", BEARER))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.openapi")
                .asString()
                .startsWith("3.1");
    }

    @Test
    void health_alone_is_open_and_tells_no_details() {
        assertThat(http.get().uri("/actuator/health").exchange())
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"status\":\"UP\"}");
        assertThat(http.get().uri("/actuator/env").exchange()).hasStatus3xxRedirection();
    }

    private MvcTestResult get(String address, String authorization) {
        return http.get()
                .uri(java.net.URI.create(address))
                .header("Authorization", authorization)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
    }
}
