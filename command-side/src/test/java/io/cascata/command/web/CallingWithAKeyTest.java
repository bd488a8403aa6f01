package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.access.ApiKey;
import io.cascata.access.ApiKeys;
import io.cascata.access.Right;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a key says of its caller holds, whatever the call itself says. */
class CallingWithAKeyTest extends ApiTest {

    private static final String FEED = "marketing-automation";
    private static final String LEAD = """
            {"id": "l-1", "origin": {"way": "FORM", "campaign": "spring"}, "profile": {"person": {"name": "Ada"}}}""";
    private static final String DEAL = """
            {"id": "o-1", "name": "Acme CRM", "account": "acme", "solution": "crm", "type": "ACQUISITION"%s}""";

    @Autowired
    private ApiKeys keys;

    @AfterEach
    void revoke() {
        keys.revoke("caller");
    }

    @Test
    @Tag("B02")
    void what_it_leads_to_names_the_key_its_channel_and_its_team() {
        assertThat(post("/api/leads", key(FEED, "MARKETING"), null, LEAD)).hasStatus(201);

        assertThat(last().metadata())
                .containsEntry("actor", "caller")
                .containsEntry("channel", FEED)
                .containsEntry("team", "MARKETING");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/contacts                  | {"id": "mia", "profile": {}}
            POST | /api/accounts                  | {"profile": {"name": "Acme"}}
            POST | /api/campaigns                 | {"id": "fair", "profile": {"name": "Fair"}}
            POST | /api/opportunities             | {"name": "CRM", "solution": "crm", "type": "UPSELL"}
            POST | /api/touchpoints               | {"touches": [{"source": "web", "externalId": "1"}]}
            PUT  | /api/accounts/nobody/profile   | {"profile": {"name": "Acme"}}
            POST | /api/leads/nobody/accept       | {}
            """)
    @Tag("B02")
    void the_feed_of_marketing_gives_no_other_command_than_those_for_leads(
            HttpMethod method, String path, String body) {
        long head = log.head();

        var refused = call(method, path, key(FEED, null), null)
                .header("Idempotency-Key", own("key-5"))
                .header("If-Match", "\"1\"")
                .content(own(body))
                .exchange();

        assertProblem(refused, 409, "channel-may-not");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.values.permitted")
                .asArray()
                .contains("CaptureLead");
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    @Tag("B02")
    void nor_does_it_import() {
        var secret = key(FEED, null);
        var refused = server.post()
                .uri("/api/imports?profile=salesforce")
                .header("Authorization", "Bearer " + secret)
                .multipart()
                .file("files", "Id,Name\n".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .exchange();

        assertProblem(refused, 409, "channel-may-not");
        assertProblem(call(HttpMethod.DELETE, "/api/imports/none", secret, null).exchange(), 409, "channel-may-not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "manual", "import", ""})
    @Tag("B02")
    void another_channel_than_that_of_the_key_is_refused(String said) {
        long head = log.head();

        var refused = post("/api/leads", key(FEED, null), said, LEAD);

        assertProblem(refused, 403, "channel-bound");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("X-Channel: the key 'caller' is bound to the channel 'marketing-automation'");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo("X-Channel");
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void its_own_channel_may_be_said() {
        assertThat(post("/api/leads", key(FEED, null), FEED, LEAD)).hasStatus(201);
    }

    @Test
    void a_key_that_is_bound_to_no_channel_comes_in_as_it_says() {
        assertThat(post("/api/leads", key(null, null), FEED, LEAD)).hasStatus(201);

        assertThat(last().metadata()).containsEntry("channel", FEED).doesNotContainKey("team");
    }

    @Test
    void a_key_that_may_only_read_commands_nothing() {
        keys.revoke("caller");
        var reader = keys.add(new ApiKey("caller", null, null, Set.of(Right.READ), NOW))
                .orElseThrow();
        long head = log.head();

        assertProblem(post("/api/leads", reader, null, LEAD), 403, "right-missing");
        assertThat(log.head()).isEqualTo(head);
        assertThat(call(HttpMethod.GET, "/api/policies", reader, null).exchange())
                .hasStatusOk();
    }

    @Test
    void a_revoked_key_is_as_good_as_none() {
        var secret = key(null, null);
        keys.revoke("caller");

        assertProblem(post("/api/leads", secret, null, LEAD), 401, "token-invalid");
    }

    @Test
    @Tag("D02")
    void the_team_of_the_key_is_the_creator_of_what_it_opens() {
        var rules = """
                {"rules": {"enabledTypes": ["ACQUISITION"], "contractRequired": [],
                 "roles": {"roles": ["Champion", "Other"], "unnamed": "Other"},
                 "creationPoints": [{"type": "ACQUISITION", "stage": "ENGAGED"}]}}""";
        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/opportunity", null, "*", rules))
                .hasStatusOk();
        create("/api/accounts", "key-7", "{\"id\": \"acme\", \"profile\": {\"name\": \"Acme\"}}");

        var refused = post("/api/opportunities", key(null, "SALES"), null, DEAL.formatted(""));

        assertProblem(refused, 409, "creator-without-right");
        assertThat(refused).bodyJson().extractingPath("$.values.creator").isEqualTo("SALES");
        keys.revoke("caller");
        assertThat(post("/api/opportunities", key(null, "MARKETING"), null, DEAL.formatted("")))
                .hasStatus(201);
    }

    @Test
    @Tag("D02")
    void another_creator_than_the_team_of_the_key_is_refused() {
        long head = log.head();

        var refused =
                post("/api/opportunities", key(null, "SALES"), null, DEAL.formatted(", \"creator\": \"MARKETING\""));

        assertProblem(refused, 403, "team-bound");
        assertThat(refused).bodyJson().extractingPath("$.detail").isEqualTo("creator: the key 'caller' acts for SALES");
        assertThat(log.head()).isEqualTo(head);
    }

    private String key(@Nullable String channel, @Nullable String team) {
        return keys.add(new ApiKey("caller", channel, team, Set.of(Right.COMMAND), NOW))
                .orElseThrow();
    }

    private MvcTestResult post(String path, String secret, @Nullable String channel, String body) {
        return call(HttpMethod.POST, path, secret, channel)
                .header("Idempotency-Key", own("key-1"))
                .content(own(body))
                .exchange();
    }

    private MockMvcRequestBuilder call(HttpMethod method, String path, String secret, @Nullable String channel) {
        var request = server.method(method)
                .uri(path)
                .header("Authorization", "Bearer " + secret)
                .contentType(MediaType.APPLICATION_JSON);
        return channel == null ? request : request.header("X-Channel", channel);
    }
}
