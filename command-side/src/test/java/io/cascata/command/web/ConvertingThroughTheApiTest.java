package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadConverted.By;
import io.cascata.log.codec.EventCodec;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The operations that make leads contacts of accounts. */
class ConvertingThroughTheApiTest extends ApiTest {

    @Test
    @Tag("B13")
    @Tag("C07")
    void a_lead_becomes_a_contact_of_a_named_account_with_an_opportunity() {
        account();
        capture("Whoever");

        assertThat(convert("""
            {"account": "acme", "newOpportunity":
              {"id": "o-1", "name": "Acme CRM", "solution": "crm", "type": "ACQUISITION"}}\
            """)).hasStatusOk();

        assertThat(converted().account()).isEqualTo(new AccountId(own("acme")));
        assertThat(converted().opportunity()).isEqualTo(new OpportunityId(own("o-1")));
        assertThat(last().metadata()).containsEntry("actor", "ada");
    }

    @Test
    @Tag("C03")
    void a_lead_becomes_a_contact_of_a_new_account_or_of_none() {
        capture("Initech acme");
        assertThat(convert("{}")).hasStatusOk();
        assertThat(converted().newAccount()).isTrue();
        assertProblem(convert("{\"into\": \"NONE\"}"), 409, "lead-converted");
    }

    @Test
    @Tag("C02")
    void a_lead_is_matched_and_converted() {
        account();
        capture("Firm acme");

        assertThat(change(HttpMethod.POST, "/api/leads/l-1/match", "{}")).hasStatusOk();

        assertThat(converted().by()).isEqualTo(By.MATCH);
        assertThat(converted().account()).isEqualTo(new AccountId(own("acme")));
    }

    @Test
    void who_names_two_targets_is_told_to_choose() {
        capture("Whoever");

        assertProblem(convert("{\"account\": \"acme\", \"into\": \"NEW\"}"), 422, "malformed");
        assertProblem(convert("""
            {"opportunity": "o-1", "newOpportunity":
              {"id": "o-1", "name": "Acme CRM", "solution": "crm", "type": "ACQUISITION"}}\
            """), 422, "malformed");
    }

    @Test
    @Tag("B14")
    void the_rules_for_conversion_are_settled() {
        var body = """
            {"rules": {"reviewEvery": false, "noMatch": "NEW_ACCOUNT", "reviewer": "rita", "strong": 0.9,
            "weak": 0.95, "synonyms": []}}\
            """;

        assertProblem(send("ada", HttpMethod.PUT, "/api/playbook/conversion", null, "*", body), 422, "malformed");
        assertThat(send("ada", HttpMethod.PUT, "/api/playbook/conversion", null, "*", body.replace("0.95", "0.6")))
                .hasStatusOk();
        assertThat(last().name()).isEqualTo("playbook.conversion-rules-revised");
    }

    private void account() {
        assertThat(create("/api/accounts", "key-1", "{\"id\": \"acme\", \"profile\": {\"name\": \"Firm acme\"}}"))
                .hasStatus(201);
    }

    private void capture(String company) {
        var body = """
            {"id": "l-1", "origin": {"way": "MANUAL"}, "profile":
              {"person": {"name": "Jane"}, "company": "%s"}}\
            """.formatted(company);
        assertThat(create("/api/leads", "key-2", body)).hasStatus(201);
    }

    private MvcTestResult convert(String body) {
        return change(HttpMethod.POST, "/api/leads/l-1/convert", body);
    }

    private LeadConverted converted() {
        return (LeadConverted) EventCodec.cascata().decode(last());
    }
}
