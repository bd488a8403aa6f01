package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Solutions, their target profiles and buying groups are worked with through the API. */
class WorkingWithGroupsTest extends ApiTest {

    private static final String FOUND = "{'way': 'RESEARCH', 'origin': 'RULE', 'tool': 'titles'}";

    @BeforeEach
    void formGroup() {
        openDeal();
        assertThat(create("/api/buying-groups", "key-1", quoted("{'id': 'p-1', 'account': 'acme', 'solution': 'hr'}")))
                .hasStatus(201);
        assertThat(create("/api/solutions", "key-2", quoted("{'id': 'p-1', 'name': 'HR'}")))
                .hasStatus(201);
    }

    @Test
    @Tag("A12")
    void a_solution_gets_a_target_profile() {
        var roles = "{'type': 'UPSELL', 'roles': [{'role': 'Champion', 'headCount': 1, 'jobTitles': ['HR VP']}]}";
        assertThat(change(PUT, "/api/solutions/p-1/target-profile", quoted(roles)))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("solution.target-profile-set");
    }

    @Test
    @Tag("E02")
    void people_are_proposed_confirmed_changed_and_taken_out() {
        assertThat(at(POST, "/members", "{'contact': 'mia', 'role': 'User', 'identification': " + FOUND + "}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.member-proposed");
        assertThat(at(POST, "/members/mia/confirm", "{}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.member-confirmed");
        assertThat(at(PUT, "/members/mia/role", "{'role': 'Champion', 'reason': 'promoted'}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.member-role-changed");
        assertThat(last().metadata()).containsEntry("reason", "promoted");
        assertThat(at(DELETE, "/members/mia?reason=LEFT_COMPANY", "")).hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.member-removed");
    }

    @Test
    @Tag("E03")
    void a_place_is_held_filled_and_released() {
        assertThat(at(PUT, "/places/one", "{'role': 'User', 'jobTitle': 'Recruiter'}"))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.place-held");
        assertThat(at(POST, "/places/one/fill", "{'contact': 'mia'}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.place-filled");
        at(PUT, "/places/two", "{'role': 'User'}");
        assertThat(at(POST, "/places/two/release", "{}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.place-released");
    }

    @Test
    @Tag("E04")
    void people_are_taken_over_from_an_opportunity() {
        change(POST, "/api/opportunities/o-1/contact-roles", quoted("{'contact': 'mia', 'role': 'User'}"));

        assertThat(at(POST, "/prefill", "{'opportunity': 'o-1'}")).hasStatus(200);
        assertThat(last().name()).isEqualTo("buying-group.member-confirmed");
    }

    @Test
    @Tag("D17")
    void many_people_are_attached_at_once() {
        var both = quoted("{'contacts': [{'contact': 'mia', 'role': 'User'}], 'identification': " + FOUND + "}");
        assertThat(change(POST, "/api/opportunities/o-1/contact-roles/batch", both))
                .hasStatus(200);
        assertThat(last().name()).isEqualTo("opportunity.contact-role-added");
        assertThat(change(POST, "/api/opportunities/o-1/contact-roles/batch", quoted("{'contacts': []}")))
                .hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        /members/mia/confirm | {}                                                    | 409 | member-unknown
        /members/mia/confirm | {'role': 'Jester'}                                    | 422 | role-unknown
        /members/joe/confirm | {'role': 'User'}                                      | 404 | contact-unknown
        /prefill             | {'opportunity': 'o-7'}                                | 404 | opportunity-unknown
        /places/x/fill       | {'contact': 'mia'}                                    | 409 | place-unknown
        """)
    void what_cannot_be_is_refused(String path, String body, int status, String code) {
        assertProblem(at(POST, path, body), status, code);
    }

    private MvcTestResult at(HttpMethod method, String path, String body) {
        return change(method, "/api/buying-groups/p-1" + path, quoted(body));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }
}
