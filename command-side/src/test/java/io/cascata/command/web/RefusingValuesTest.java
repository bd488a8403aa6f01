package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.POST;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are none: refused before anything is decided, by the name of the field. */
class RefusingValuesTest extends ApiTest {

    @BeforeEach
    void open() {
        openDeal();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /amount          | {'amount': {'amount': 5}}                                        | amount.currency       | missing
            /amount          | {'amount': {'amount': 5, 'currency': null}}                      | amount.currency       | missing
            /amount          | {'amount': {'amount': 5, 'currency': 'Taler'}}                   | amount.currency       | invalid
            /amount          | {'amount': {'amount': '5', 'currency': 'EUR'}}                   | amount.amount         | invalid
            /amount          | {'amount': {'amount': 1234567890123456, 'currency': 'EUR'}}      | amount                | invalid
            /close-date      | {'closeDate': '2026-02-30'}                                      | closeDate             | invalid
            /owner           | {'owner': {'user': 'leo'}}                                       | owner.team            | missing
            /owner           | {'owner': {'team': 'JESTERS'}}                                   | owner.team            | invalid
            /stage           | {'stage': 'detected'}                                            | action                | missing
            /stage           | {'action': 'ADVANCE', 'stage': ''}                               | stage                 | invalid
            /win             | {'contract': {'start': '2026-02-01', 'termMonths': 0}}           | contract              | invalid
            /win             | {'contract': {'start': '2026-02-01'}}                            | contract.termMonths   | missing
            /contact-roles   | {'contact': ' ', 'role': 'User'}                                 | contact               | invalid
            /contact-roles   | {'contact': 'mia'}                                               | role                  | missing
            /lose            | {'reason': 'r', 'occurredAt': 'yesterday'}                       | occurredAt            | invalid
            """)
    void by_field(String path, String body, String field, String code) {
        long before = log.head();

        assertWrongField(change(POST, "/api/opportunities/o-1" + path, body.replace('\'', '"')), field, code);
        assertThat(log.head()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /stage      | {'action': 'advance', 'stage': 'detected'} | must be one of ADVANCE, SKIP, BACK
            /close-date | {'closeDate': 'soon'}                      | must be a date such as 2026-01-31
            /owner      | {'owner': 'leo'}                           | must be of the form that the description of the API shows
            """)
    void with_what_is_expected_instead(String path, String body, String sentence) {
        assertThat(change(POST, "/api/opportunities/o-1" + path, body.replace('\'', '"')))
                .bodyJson()
                .extractingPath("$.errors[0].message")
                .isEqualTo(sentence);
    }

    @Test
    void an_id_in_the_path_is_a_field_too() {
        var refused =
                send("ada", POST, "/api/opportunities/" + "x".repeat(201) + "/amount", null, "*", "{\"amount\": null}");

        assertProblem(refused, 422, "malformed");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("opportunity id", "200 characters");
    }

    @Test
    void a_reason_is_of_bounded_length() {
        var refused = change(POST, "/api/opportunities/o-1/lose", "{\"reason\": \"" + "x".repeat(501) + "\"}");

        assertProblem(refused, 422, "malformed");
        assertThat(refused).bodyJson().extractingPath("$.detail").asString().contains("reason", "500 characters");
    }

    @Test
    void nothing_happened_before_the_year_1() {
        assertProblem(change(POST, "/api/opportunities/o-1/lose", """
                        {"reason": "r", "occurredAt": "-999999999-01-01T00:00:00Z"}"""), 422, "occurred-too-long-ago");
    }

    @Test
    void a_clock_may_be_a_little_ahead() {
        assertThat(change(POST, "/api/opportunities/o-1/lose", """
                        {"reason": "r", "occurredAt": "%s"}""".formatted(NOW.plusSeconds(300))))
                .hasStatus(200);
    }
}
