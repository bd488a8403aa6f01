package io.cascata.query.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(
        classes = GuardedServer.class,
        properties = {"cascata.admin.token=" + GuardedServer.TOKEN, "cascata.open=true"})
@AutoConfigureMockMvc
class OpenPagesTest {

    @Autowired
    private MockMvcTester http;

    @Test
    void pages_need_no_sign_in() {
        assertThat(http.get().uri("/waterfall").exchange()).hasStatusOk();
    }

    @Test
    void the_api_still_needs_the_token() {
        assertThat(http.get().uri("/api/probe").exchange()).hasStatus(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void loopback_addresses_are_fine(String address) {
        assertThatCode(() -> OpenAccess.requireLoopback(address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
    void an_address_that_others_reach_stops_the_start(String address) {
        assertThatThrownBy(() -> OpenAccess.requireLoopback(address))
                .isInstanceOf(OpenAccessRefused.class)
                .hasMessageContaining("server.address");
    }
}
