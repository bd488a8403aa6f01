package io.cascata.query.waterfall.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(WaterfallPage.class)
@ContextConfiguration(classes = PageServer.class)
@WithMockUser
class AskingForTheWaterfallPageTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MadeUpReport report;

    @BeforeEach
    void forget() {
        report.asked.clear();
        report.failure = null;
        report.empty = false;
    }

    @Test
    void the_whole_page_holds_form_and_panel() {
        assertThat(get("/waterfall"))
                .hasStatusOk()
                .bodyText()
                .contains("<!DOCTYPE html>", "id=\"filters\"", "id=\"panel\"", "18,420", "€15.33 M", "Live");
    }

    @Test
    void a_stage_whose_owner_differs_between_processes_belongs_to_several_teams() {
        assertThat(get("/waterfall"))
                .bodyText()
                .containsOnlyOnce("Several teams")
                .doesNotContain("No owner");
    }

    @Test
    void htmx_gets_the_panel_alone() {
        var answer = panel("/waterfall");
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .startsWith("<section id=\"panel\"")
                .doesNotContain("id=\"filters\"");
        assertThat(answer.getResponse().getHeaders("Vary")).contains("HX-Request");
        assertThat(answer).hasHeader("Cache-Control", "no-store");
    }

    @Test
    void going_back_gets_the_whole_page() {
        assertThat(http.get()
                        .uri("/waterfall")
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true")
                        .exchange())
                .bodyText()
                .contains("<!DOCTYPE html>");
    }

    @Test
    void the_start_page_is_the_waterfall() {
        assertThat(get("/")).hasRedirectedUrl("/waterfall");
    }

    @Test
    void a_past_day_says_so_and_asks_for_the_end_of_that_day() {
        assertThat(get("/waterfall?asOf=2026-09-14"))
                .bodyText()
                .contains("Time travel", "14 September 2026", "15 August 2026")
                .doesNotContain("<strong>Live");
        assertThat(report.asked)
                .extracting(question -> question.viewpoint().asOf())
                .containsExactly(
                        Instant.parse("2026-09-14T23:59:59.999999Z"), Instant.parse("2026-08-15T23:59:59.999999Z"));
    }

    @Test
    void days_begin_in_the_given_zone() {
        get("/waterfall?asOf=2026-09-14&tz=Europe/Berlin");
        assertThat(report.asked.getFirst().viewpoint().asOf()).isEqualTo(Instant.parse("2026-09-14T21:59:59.999999Z"));
    }

    @Test
    void activity_is_that_between_the_two_dates() {
        get("/waterfall?mode=period&asOf=2026-09-14&vs=2026-09-04");
        assertThat(report.asked)
                .allSatisfy(question -> assertThat(question.mode()).isEqualTo(Mode.PERIOD));
        assertThat(report.asked)
                .extracting(question ->
                        question.window().from() + " " + question.window().to())
                .containsExactly(
                        "2026-09-05T00:00:00Z 2026-09-15T00:00:00Z", "2026-08-26T00:00:00Z 2026-09-05T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "type=upgrade, type",
        "asOf=yesterday, asOf",
        "asOf=2026-02-30, asOf",
        "vs=2027-01-01, vs",
        "mode=all, mode",
        "tz=Mars, tz",
        "currency=euro, currency",
        "from=2026-05-02&to=2026-05-01, to"
    })
    void a_parameter_that_makes_no_sense_is_named(String query, String parameter) {
        assertThat(get("/waterfall?" + query)).hasStatus(400).bodyText().contains(parameter + ":", "<!DOCTYPE html>");
        assertThat(panel("/waterfall?" + query)).hasStatus(400).bodyText().startsWith("<section id=\"panel\"");
    }

    @Test
    void nothing_to_show_says_what_to_do() {
        report.empty = true;
        assertThat(get("/waterfall")).hasStatusOk().bodyText().contains("No opportunities here yet", "import");
    }

    @Test
    void a_failure_is_told_without_its_inside() {
        report.failure = new IllegalStateException("secret detail");
        assertThat(panel("/waterfall"))
                .hasStatus(500)
                .bodyText()
                .contains("This could not be shown")
                .doesNotContain("secret");
    }

    @Test
    void the_csv_says_where_its_figures_come_from() {
        var answer = get("/waterfall.csv?asOf=2026-09-14");
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(answer)
                .bodyText()
                .startsWith("#position 1284331, definition waterfall 1, as of 2026-09-14")
                .contains("Targeted,Marketing,16946,7480,0,3566,0,3200,2700,");
    }

    @Test
    void the_tables_below_the_pictures_are_files_too() {
        assertThat(get("/waterfall?asOf=2026-09-14"))
                .bodyText()
                .contains("/waterfall/flows.csv?asOf=2026-09-14", "/waterfall/bridge.csv?asOf=2026-09-14");
        assertThat(get("/waterfall/flows.csv?asOf=2026-09-14"))
                .hasStatusOk()
                .hasHeader("Content-Disposition", "attachment; filename=\"flows.csv\"")
                .bodyText()
                .startsWith("#position 1284331")
                .contains("from,to,opportunities", "Targeted,Lost,2700");
        assertThat(get("/waterfall/bridge.csv?asOf=2026-09-14"))
                .hasStatusOk()
                .bodyText()
                .contains("step,currency,amount", "Created,EUR,");
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }

    private MvcTestResult panel(String address) {
        return http.get().uri(URI.create(address)).header("HX-Request", "true").exchange();
    }
}
