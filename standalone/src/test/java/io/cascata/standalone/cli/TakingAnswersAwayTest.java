package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports and lists of the demo company as files and as JSON, on the command line. */
class TakingAnswersAwayTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void demo() {
        run("demo", "--no-serve", "--accounts", "30");
    }

    @Test
    @Tag("K06")
    void reports_are_written_as_csv_and_parquet() throws Exception {
        var stages = json("waterfall").get("stages");
        var csv = done("waterfall", "--format", "csv").lines().toList();
        assertThat(csv).hasSize(stages.size() + 1);
        assertThat(csv.getFirst()).startsWith("key,order,name");
        assertThat(done("waterfall", "--format", "csv", "--table", "results")).startsWith("won,lost,recycled");
        assertThat(done("waterfall", "--by", "owner", "--format", "csv")).startsWith("key,name,won");

        var file = folder.resolve("bridge.parquet");
        var written =
                done("pipeline", "--period", "2025-Q4", "--format", "parquet", "--table", "bridge", "--out", "" + file);
        assertThat(written).isEqualTo("Written to " + file + "\n");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).startsWith("PAR1");
    }

    @Test
    void a_table_that_there_is_not_and_parquet_without_a_file_are_refused() {
        assertThat(run("waterfall", "--format", "csv", "--table", "nothing").err())
                .contains("the answer has the tables [stages, transitions");
        assertThat(run("waterfall", "--format", "parquet").err()).contains("--out: name the file");
    }

    @Test
    @Tag("K01")
    void values_are_printed_by_currency() {
        assertThat(done("waterfall", "--show", "values")).contains("Value at entry", "Win rate by amount");
        assertThat(json("waterfall", "--show", "values").get("results")).hasSize(3);
    }

    @Test
    @Tag("P04")
    void what_changed_between_two_viewpoints_is_printed_with_the_events_responsible() {
        var changes = json("changes", "--then-as-of", "2025-01-31", "--limit", "3");

        assertThat(changes.get("total").asLong()).isPositive();
        assertThat(changes.get("opportunities")).hasSize(3);
        var before =
                json("waterfall", "--as-of", "2025-01-31").get("opportunities").asLong();
        assertThat(changes.get("numbers"))
                .filteredOn(number -> number.get("number").asString().equals("/opportunities"))
                .singleElement()
                .satisfies(number -> assertThat(number.get("then").asLong()).isEqualTo(before));
        assertThat(done("changes", "pipeline", "--period", "2025-Q4", "--then-as-of", "2025-11-15"))
                .contains("Number", "opportunities differ");
        assertThat(done("changes", "--then-as-of", "2025-01-31", "--format", "csv"))
                .startsWith("number,then,now");
        assertThat(run("changes").err()).contains("--then-known-at: say what then was");
    }

    @Test
    @Tag("P04")
    void every_report_of_numbers_is_compared() {
        for (var report : new String[] {"velocity", "setbacks", "ageing"}) {
            assertThat(done("changes", report, "--then-as-of", "2025-01-31", "--limit", "1"))
                    .as(report)
                    .contains("Number", "opportunities differ");
        }
        var influence = json("changes", "influence", "--by", "team", "--then-as-of", "2025-01-31", "--limit", "2");
        assertThat(influence.get("opportunities")).hasSize(2);
        assertThat(influence.at("/opportunities/0/influenceNow/sourced")).hasSize(4);
        assertThat(done("changes", "influence", "--then-as-of", "2025-01-31", "--limit", "1"))
                .contains("Sources then", "opportunities differ");
        assertThat(done("changes", "closings", "--by", "owner", "--then-as-of", "2025-01-31", "--format", "csv"))
                .startsWith("number,then,now");
        assertThat(run("changes", "closings", "--then-as-of", "2025-01-31").err())
                .contains("--by: say what closings are grouped by");
        assertThat(run("changes", "everything", "--then-as-of", "2025-01-31").err())
                .contains("everything");
        assertThat(run("changes", "attribution", "--model", "best", "--then-as-of", "2025-01-31")
                        .err())
                .contains("--model: 'best' is none of");
    }

    @Test
    @Tag("I02")
    @Tag("I03")
    void segments_are_listed_at_any_time() {
        var members = json("segments", "members", "--limit", "5");
        assertThat(members).hasSize(5);
        assertThat(members.get(0).get("contact").asString()).isNotEmpty();
        assertThat(done("segments", "members", "--as-of", "2025-01-31", "--limit", "100000")
                        .lines()
                        .count())
                .isNotEqualTo(
                        done("segments", "members", "--limit", "100000").lines().count());
        assertThat(done("segments", "exclusions", "--kinds", "newsletter,webinar"))
                .startsWith("contact,kind,")
                .contains("newsletter", "webinar");
        assertThat(run("segments", "exclusions").err()).contains("--kinds: name the kinds of marketing");
        assertThat(run("segments", "everybody").err()).contains("'everybody' is none of");
    }

    private JsonNode json(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.add("--json");
        return JsonMapper.shared().readTree(done(all.toArray(String[]::new)));
    }

    private String done(String... words) {
        var run = run(words);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private Terminal run(String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", data.toString()));
        return Terminal.run(all.toArray(String[]::new));
    }
}
