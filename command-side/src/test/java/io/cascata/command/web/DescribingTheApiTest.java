package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What OpenAPI says of the commands. */
class DescribingTheApiTest extends ApiTest {

    @Test
    void a_call_is_described_by_its_headers() {
        assertThat(description())
                .bodyJson()
                .extractingPath("$.paths['/api/opportunities/{id}/stage'].post.parameters[*].name")
                .asArray()
                .containsExactly("id", "Idempotency-Key", "If-Match", "X-Reason", "X-Correlation-Id", "X-Channel");
    }

    @Test
    void what_a_key_may_not_is_listed() {
        assertThat(description())
                .bodyJson()
                .extractingPath("$.paths['/api/opportunities'].post.responses['403'].description")
                .isEqualTo("Refused: right-missing, channel-bound, team-bound");
    }

    @Test
    void refusals_are_listed_by_status() {
        assertThat(description())
                .bodyJson()
                .extractingPath("$.paths['/api/opportunities/{id}/win'].post.responses['409'].description")
                .asString()
                .contains("contract-required");
    }
}
