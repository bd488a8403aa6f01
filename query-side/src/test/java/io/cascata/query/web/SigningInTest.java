package io.cascata.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = GuardedServer.class, properties = "cascata.admin.token=" + GuardedServer.TOKEN)
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SigningInTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void a_page_sends_strangers_to_the_form() {
        assertThat(http.get().uri("/waterfall").exchange()).hasRedirectedUrl("/sign-in");
    }

    @Test
    void a_panel_makes_the_whole_page_go_to_the_form() {
        assertThat(http.get().uri("/waterfall").header("HX-Request", "true").exchange())
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void the_token_opens_a_session_that_opens_pages() {
        var answer = signIn(GuardedServer.TOKEN);
        assertThat(answer).hasRedirectedUrl("/waterfall");
        assertThat(http.get().uri("/waterfall").session(session(answer)).exchange())
                .hasStatusOk();
    }

    @Test
    void a_session_does_not_open_the_api() {
        var session = session(signIn(GuardedServer.TOKEN));
        assertThat(http.get().uri("/api/probe").session(session).exchange()).hasStatus(401);
    }

    @Test
    void a_bearer_token_does_not_open_pages() {
        assertThat(http.get()
                        .uri("/waterfall")
                        .header("Authorization", "Bearer " + GuardedServer.TOKEN)
                        .exchange())
                .hasStatus3xxRedirection();
    }

    @Test
    void another_token_leads_back_to_the_form() {
        assertThat(signIn("not-the-token-of-this-server")).hasRedirectedUrl("/sign-in?failed=true");
        assertThat(http.get().uri("/sign-in?failed=true").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("This is not the access token of this server");
    }

    @Test
    void a_form_of_another_site_signs_nobody_in() {
        assertThat(http.post()
                        .uri("/sign-in")
                        .param("token", GuardedServer.TOKEN)
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void the_eleventh_try_in_a_minute_has_to_wait() {
        for (int attempt = 1; attempt <= 10; attempt++) {
            assertThat(signIn("guess-" + attempt)).hasRedirectedUrl("/sign-in?failed=true");
        }
        assertThat(signIn(GuardedServer.TOKEN)).hasStatus(429).containsHeader("Retry-After");
    }

    @Test
    void pages_carry_the_policy_that_forbids_inline_scripts() {
        assertThat(http.get().uri("/sign-in").exchange())
                .hasHeader("Content-Security-Policy", PageAccess.PAGE_POLICY)
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    private MvcTestResult signIn(String token) {
        return http.post().uri("/sign-in").with(csrf()).param("token", token).exchange();
    }

    private static MockHttpSession session(MvcTestResult answer) {
        return (MockHttpSession) answer.getRequest().getSession(false);
    }
}
