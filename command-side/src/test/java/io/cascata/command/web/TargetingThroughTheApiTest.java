package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.account.AccountTargeted;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.id.AccountId;
import io.cascata.log.codec.EventCodec;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** The operations for target-account lists and campaigns. */
class TargetingThroughTheApiTest extends ApiTest {

    @Test
    @Tag("A20")
    void an_account_is_put_on_a_list_and_taken_off() {
        create("/api/accounts", "key-1", "{\"id\": \"acme\", \"profile\": {\"name\": \"Acme\"}}");

        var targeted = change(
                HttpMethod.POST,
                "/api/accounts/acme/target",
                "{\"list\": \"fleet\", \"date\": \"2026-02-01\", \"tier\": \"A\"}");
        assertThat(targeted).hasStatusOk();
        assertThat(EventCodec.cascata().decode(last()))
                .isEqualTo(new AccountTargeted(new AccountId(own("acme")), "fleet", LocalDate.of(2026, 2, 1), "A"));

        assertThat(change(HttpMethod.POST, "/api/accounts/acme/untarget", "{\"list\": \"fleet\"}"))
                .hasStatusOk();
        assertThat(last().name()).isEqualTo("account.untargeted");
    }

    @Test
    @Tag("B27")
    void a_campaign_is_registered_and_revised() {
        assertThat(create("/api/campaigns", "key-2", "{\"id\": \"p-1\", \"profile\": {\"name\": \"Spring\"}}"))
                .hasStatus(201)
                .hasHeader("Location", own("/api/campaigns/p-1"));

        assertThat(change(HttpMethod.PUT, "/api/campaigns/p-1/profile", "{\"profile\": {\"name\": \"Spring 2026\"}}"))
                .hasStatusOk();
        assertThat(EventCodec.cascata().decode(last())).isInstanceOf(CampaignRevised.class);
        assertProblem(
                create("/api/campaigns", "key-3", "{\"id\": \"p-1\", \"profile\": {\"name\": \"Autumn\"}}"),
                409,
                "campaign-exists");
    }
}
