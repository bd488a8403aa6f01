package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LookingAtTheDemoCompanyTest {

    @TempDir
    private Path data;

    @Test
    void the_demo_company_is_imported_without_a_rejection_and_its_waterfall_is_printed() {
        var run = demo();

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("Engaged", "Pipeline", "win rate").doesNotContain("rejected");
        assertThat(json("waterfall").get("balanced").asBoolean()).isTrue();
        assertThat(json("waterfall").at("/results/won").asLong()).isPositive();
        assertThat(json("verify").get("findings")).isEmpty();
    }

    @Test
    void the_table_shows_no_time_in_closed_stages() {
        demo();

        var table = run("waterfall").out().lines().toList();

        assertThat(table)
                .filteredOn(line -> line.matches("(Won|Lost|Recycled)  .*"))
                .hasSize(3)
                .noneMatch(line -> line.matches(".*\\d d .*"));
        assertThat(table)
                .filteredOn(line -> line.startsWith("Pipeline "))
                .singleElement()
                .matches(line -> line.matches(".*\\d d .*"));
    }

    @Test
    void velocity_ages_setbacks_names_and_the_pipeline_are_printed_too() {
        demo();

        assertThat(run("waterfall", "--show", "velocity").out())
                .contains("Progressed", "Per day", "First stage to won");
        assertThat(run("waterfall", "--show", "setbacks").out()).contains("Distance", "Requalified", "Leakage");
        assertThat(run("waterfall", "--show", "names").out()).contains("AQL / TAL", "2017 (demand units)");
        assertThat(json("waterfall", "--show", "ageing").get("open").asLong()).isPositive();
        assertThat(run("pipeline", "--period", "2025-Q4", "--target", "1000000 EUR")
                        .out())
                .contains("Why it changed", "Open at the end of", "2025-12");
        assertThat(json("pipeline", "--period", "2025-Q4").get("bridge"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("balanced").asBoolean()).isTrue());
    }

    @Test
    void teams_share_the_waterfall_between_them() {
        demo();

        long sum = 0;
        for (var team : List.of("marketing", "sales-development", "sales", "customer-success", "revenue-operations")) {
            sum += json("waterfall", "--team", team).get("opportunities").asLong();
        }
        assertThat(sum)
                .isPositive()
                .isLessThanOrEqualTo(json("waterfall").get("opportunities").asLong());
    }

    @Test
    void a_second_run_adds_nothing() {
        demo();
        var before = json("verify");

        assertThat(demo().out()).contains("is in the log already");
        assertThat(json("verify")).isEqualTo(before);
    }

    @Test
    void rebuilding_the_read_models_changes_no_answer() {
        demo();
        var before = json("waterfall");

        assertThat(run("rebuild").exitCode()).isZero();
        assertThat(json("waterfall")).isEqualTo(before);
    }

    @Test
    void a_day_can_be_asked_about_as_it_was_known_then() {
        demo();

        var early = json("waterfall", "--as-of", "2025-01-31");

        assertThat(early.get("asOf").asString()).startsWith("2025-01-31T23:59:59");
        assertThat(run("waterfall", "--as-of", "2025-01-31").out()).contains("as of 2025-01-31, known at");
        assertThat(early.get("opportunities").asLong())
                .isPositive()
                .isLessThan(json("waterfall").get("opportunities").asLong());
        assertThat(json("waterfall", "--known-at", "0").get("opportunities").asLong())
                .isZero();
    }

    @Test
    void what_was_closed_belongs_to_the_teams_that_close() {
        demo();

        assertThat(json("waterfall", "--by", "team").findValuesAsString("name"))
                .containsExactlyInAnyOrder("SALES", "CUSTOMER_SUCCESS");
        assertThat(run("waterfall", "--by", "owner").out()).contains("Alma Nordkoven");
    }

    @Test
    void what_cannot_be_asked_is_told_by_its_option() {
        demo();

        assertThat(run("waterfall", "--as-of", "yesterday").err())
                .startsWith("cascata: --as-of: neither a day nor an instant: yesterday");
        assertThat(run("waterfall", "--tz", "Moon").err()).startsWith("cascata: --tz: there is no time zone Moon");
        assertThat(run("waterfall", "--lead-time", "Here:There").err())
                .startsWith("cascata: --lead-time: there is no stage Here");
    }

    @Test
    void events_are_listed_in_order_from_any_position() {
        demo();

        var run = run("events", "--after", "10", "--limit", "3", "--json");

        assertThat(run.out().lines().map(line -> JsonMapper.shared()
                        .readTree(line)
                        .get("position")
                        .asLong()))
                .containsExactly(11L, 12L, 13L);
    }

    private Terminal demo() {
        return run("demo", "--no-serve", "--accounts", "30");
    }

    private JsonNode json(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return JsonMapper.shared().readTree(run(all.toArray(String[]::new)).out());
    }

    private Terminal run(String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }
}
