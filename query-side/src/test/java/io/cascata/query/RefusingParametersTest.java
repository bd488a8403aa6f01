package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = QueryServer.class,
        properties = {"cascata.admin.token=" + QueryServer.TOKEN, QueryServer.DIRECTORY})
@AutoConfigureMockMvc
class RefusingParametersTest {

    @Autowired
    private MockMvcTester http;

    private MvcTestResult ask(String address) {
        return ask(HttpMethod.GET, address);
    }

    private MvcTestResult ask(HttpMethod method, String address) {
        return http.method(method)
                .uri(URI.create(address))
                .header("Authorization", "Bearer " + QueryServer.TOKEN)
                .exchange();
    }

    private static void assertProblem(MvcTestResult answer, String code, String detail) {
        assertThat(answer).hasStatus(400).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo(code);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo(detail);
    }

    @Test
    void a_mistyped_clock_is_not_now() {
        assertProblem(
                ask("/api/leads/count?knowAt=5"),
                "unknown-parameter",
                "'knowAt' is no parameter of this operation, which has asOf, knownAt, tz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AsOf=2026-01-01", "asof", "asOf%20=2026-01-01", "_asOf=x", "=2026-01-01"})
    void names_are_taken_as_they_are_written(String query) {
        assertThat(ask("/api/leads/count?" + query)).hasStatus(400);
    }

    @Test
    void a_list_is_filtered_by_its_fields_alone() {
        assertThat(ask("/api/opportunities?stage=won&sort=name")).hasStatusOk();
        assertProblem(
                ask("/api/queue?owner=bob&progres=OFFERED"),
                "unknown-parameter",
                "'progres' is no parameter of this operation, which has cursor, from, limit, owner, progress, subject,"
                        + " team");
    }

    @Test
    void what_a_table_is_asked_for_by_is_declared_where_there_are_tables() {
        assertThat(ask("/api/leads/results?format=csv&table=rows")).hasStatusOk();
        assertProblem(
                ask("/api/leads/count?format=json"),
                "unknown-parameter",
                "'format' is no parameter of this operation, which has asOf, knownAt, tz");
    }

    @Test
    void the_problem_is_told_as_one_whatever_form_was_asked_for() {
        assertProblem(
                ask("/api/leads/results?format=parquet&knowAt=5"),
                "unknown-parameter",
                "'knowAt' is no parameter of this operation, which has asOf, format, knownAt, table, tz");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/leads/count?asOf=2026-01-01&asOf=2026-01-02",
                "/api/leads/count?asOf=2026-01-01&as%4Ff=2026-01-01",
                "/api/segments/members?limit=1&limit=2",
                "/api/opportunities?stage=won&stage=target",
                "/api/events?after=1&after=2",
                "/api/leads/results?format=csv&format=json"
            })
    void one_value_is_not_given_twice(String address) {
        var name = address.replaceAll(".*\\?(\\w+)=.*", "$1");
        assertProblem(ask(address), "repeated-parameter", "'" + name + "' is given more than once and has one value");
    }

    @Test
    void of_several_values_each_may_be_given_by_itself() {
        assertThat(ask("/api/waterfall?type=renewal&type=upsell")).hasStatusOk();
        assertThat(ask("/api/events?types=opportunity.won&types=opportunity.opened"))
                .hasStatusOk();
    }

    @Test
    void who_may_not_ask_is_told_that_first() {
        assertThat(http.get().uri("/api/leads/count?knowAt=5").exchange()).hasStatus(401);
    }

    @Test
    void what_is_not_there_is_still_not_found() {
        assertThat(ask("/api/nothing?knowAt=5")).hasStatus(404);
    }

    @Test
    void options_are_told_whatever_is_asked() {
        assertThat(ask(HttpMethod.OPTIONS, "/api/leads/count?knowAt=5")).hasStatusOk();
    }

    @Test
    void pages_keep_to_themselves_what_they_are_asked() {
        assertThat(http.get().uri("/sign-in?knowAt=5").exchange()).hasStatusOk();
    }
}
