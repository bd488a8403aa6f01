package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Every operation on one opportunity: the event that it leads to, and the rule that forbids it. */
class WorkingOpportunitiesTest extends ApiTest {

    @BeforeEach
    void open() {
        openDeal();
    }

    @Test
    void it_moves_through_its_stages_to_an_end_and_back() {
        assertLeadsTo("opportunity.stage-advanced", "/stage", "{'action': 'ADVANCE', 'stage': 'detected'}");
        assertLeadsTo(
                "opportunity.stage-advanced", "/stage", "{'action': 'SKIP', 'stage': 'prioritized', 'reason': 'hot'}");
        assertThat(last().metadata()).containsEntry("reason", "hot");
        assertLeadsTo(
                "opportunity.stage-moved-back", "/stage", "{'action': 'BACK', 'stage': 'engaged', 'reason': 'cold'}");
        assertLeadsTo("opportunity.lost", "/lose", "{'reason': 'no budget'}");
        assertLeadsTo("opportunity.reopened", "/reopen", "{'stage': 'pipeline', 'reason': 'new budget'}");
        assertLeadsTo(
                "opportunity.won",
                "/win",
                "{'stage': 'closed-won', 'contract': {'start': '2026-02-01', 'termMonths': 12}}");
        assertLeadsTo("opportunity.reopened", "/reopen", "{'stage': 'pipeline', 'reason': 'not signed'}");
        assertLeadsTo("opportunity.recycled", "/recycle", "{'reason': 'next year'}");
    }

    @Test
    void its_forecast_is_set_and_taken_back() {
        assertLeadsTo("opportunity.amount-set", "/amount", "{'amount': {'amount': 1200.50, 'currency': 'EUR'}}");
        assertLeadsTo("opportunity.amount-set", "/amount", "{'amount': null}");
        assertLeadsTo("opportunity.close-date-set", "/close-date", "{'closeDate': '2026-03-31'}");
        assertLeadsTo("opportunity.owner-assigned", "/owner", "{'owner': {'team': 'SALES', 'user': 'leo'}}");
    }

    @Test
    void it_is_called_something_else() {
        assertLeadsTo("opportunity.renamed", "/name", "{'name': 'Acme CRM, all sites'}");
        assertWrongField(at(POST, "/name", "{}"), "name", "missing");
        assertProblem(at(POST, "/name", "{'name': ' '}"), 422, "malformed");
    }

    @Test
    void its_contacts_come_change_and_go() {
        assertLeadsTo("opportunity.contact-role-added", "/contact-roles", "{'contact': 'mia', 'role': 'Champion'}");
        assertLeadsTo("opportunity.primary-contact-chosen", "/primary-contact", "{'contact': 'mia'}");
        assertLeadsTo("opportunity.primary-contact-chosen", "/primary-contact", "{}");
        assertThat(at(PUT, "/contact-roles/mia", "{'role': 'User'}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("opportunity.contact-role-changed");
        assertThat(at(DELETE, "/contact-roles/mia?reason=LEFT_COMPANY&occurredAt=2026-01-15T10:00:01Z", ""))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("opportunity.contact-role-removed");
        assertThat(last().occurredAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void what_is_so_already_is_answered_without_an_event() {
        at(POST, "/lose", "{'reason': 'no budget'}");
        long before = log.head();

        assertThat(at(POST, "/lose", "{'reason': 'no budget'}")).hasStatus(200);
        assertThat(log.head()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /stage           | {'action': 'ADVANCE', 'stage': 'engaged'}                   | stages-skipped
            /stage           | {'action': 'ADVANCE', 'stage': 'closed-won'}                | stage-not-open
            /stage           | {'action': 'SKIP', 'stage': 'engaged'}                      | reason-missing
            /stage           | {'action': 'SKIP', 'stage': 'pipeline', 'reason': 'r'}      | transition-not-allowed
            /stage           | {'action': 'BACK', 'stage': 'engaged', 'reason': 'r'}       | stage-not-earlier
            /win             | {}                                                          | transition-not-allowed
            /win             | {'stage': 'closed-lost'}                                    | stage-not-of-outcome
            /lose            | {}                                                          | reason-missing
            /lose            | {'reason': 'r', 'occurredAt': '2026-01-14T00:00:00Z'}       | occurred-before-stay
            /recycle         | {}                                                          | reason-missing
            /reopen          | {'stage': 'engaged', 'reason': 'r'}                         | opportunity-open
            /primary-contact | {'contact': 'mia'}                                          | contact-without-role
            """)
    void an_open_one_refuses(String path, String body, String code) {
        assertProblem(at(POST, path, body), 409, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /stage           | {'action': 'ADVANCE', 'stage': 'detected'}                  | opportunity-closed
            /stage           | {'action': 'SKIP', 'stage': 'engaged', 'reason': 'r'}       | opportunity-closed
            /stage           | {'action': 'BACK', 'stage': 'target', 'reason': 'r'}        | opportunity-closed
            /win             | {}                                                          | opportunity-closed
            /recycle         | {'reason': 'r'}                                             | opportunity-closed
            /reopen          | {'stage': 'target'}                                         | reason-missing
            """)
    void a_lost_one_refuses(String path, String body, String code) {
        assertThat(at(POST, "/lose", "{'reason': 'no budget'}")).hasStatus(200);

        assertProblem(at(POST, path, body), 409, code);
    }

    @Test
    void a_contact_has_one_role_and_only_where_it_was_added() {
        assertProblem(at(PUT, "/contact-roles/mia", "{'role': 'User'}"), 409, "contact-without-role");
        at(POST, "/contact-roles", "{'contact': 'mia', 'role': 'Champion'}");

        assertProblem(at(POST, "/contact-roles", "{'contact': 'mia', 'role': 'User'}"), 409, "contact-has-role");
    }

    @Test
    void what_is_named_must_be_known() {
        assertProblem(at(POST, "/stage", "{'action': 'ADVANCE', 'stage': 'nowhere'}"), 422, "stage-unknown");
        assertProblem(at(POST, "/contact-roles", "{'contact': 'mia', 'role': 'Jester'}"), 422, "role-unknown");
        assertProblem(at(POST, "/contact-roles", "{'contact': 'nobody', 'role': 'User'}"), 404, "contact-unknown");
    }

    private void assertLeadsTo(String event, String path, String body) {
        assertThat(at(POST, path, body)).hasStatus(200).headers().hasValue("ETag", "\"" + log.head() + "\"");
        assertThat(last().name()).isEqualTo(event);
    }

    private MvcTestResult at(HttpMethod method, String path, String body) {
        return change(method, "/api/opportunities/o-1" + path, body.replace('\'', '"'));
    }
}
