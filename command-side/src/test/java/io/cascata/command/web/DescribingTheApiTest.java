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
    void refusals_are_listed_by_status() {
        assertThat(description())
                .bodyJson()
                .extractingPath("$.paths['/api/opportunities/{id}/win'].post.responses['409'].description")
                .asString()
                .contains("contract-required");
    }
}
