package io.cascata.standalone.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cascata.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Maven CRM sales opportunities: 4,471 rows that are explained by a mapping file. */
class ImportingAPlainCsvExportTest {

    private static final Path FILES = SharedData.directory("01_maven_crm");
    private static final String ANSWERS = "maven_answers_dev.json";

    @TempDir
    private static Path data;

    @BeforeAll
    static void importFiles() {
        assertThat(importFrom(FILES, data).get("rejectionsByCode")).isEmpty();
    }

    @Test
    void as_many_stand_in_each_stage() throws IOException {
        assertThat(new Answers(waterfall()).standing()).isEqualTo(longs(SharedData.answer(ANSWERS, "M01")));
    }

    @Test
    void the_win_rate_leaves_open_ones_out() throws IOException {
        assertThat(waterfall().at("/results/winRate").asDouble())
                .isCloseTo(SharedData.answer(ANSWERS, "M02").asDouble(), within(0.0000005));
    }

    @Test
    void the_won_revenue_is_the_sum_of_the_close_values() throws IOException {
        assertThat(waterfall().at("/results/wonValue/sums/0/amount").asLong())
                .isEqualTo(SharedData.answer(ANSWERS, "M03").asLong());
    }

    @Test
    void the_median_days_to_win_are_right_for_each_product() throws IOException {
        var told = new TreeMap<String, JsonNode>();
        Answers.rows(closings("solution"))
                .forEach(row -> told.put(row.get("name").asString(), row));

        for (var expected : SharedData.answer(ANSWERS, "M04").properties()) {
            var row = Objects.requireNonNull(told.remove(expected.getKey()), expected.getKey());
            assertThat(row.get("won").asLong())
                    .isEqualTo(expected.getValue().get("n").asLong());
            assertThat(row.get("medianDaysToWin").asDouble())
                    .isEqualTo(expected.getValue().get("median_days").asDouble());
        }
        assertThat(told).isEmpty();
    }

    @Test
    void the_won_revenue_is_right_for_each_agent() throws IOException {
        assertThat(Answers.longs(closings("owner"), "name", "/wonValue/sums/0/amount"))
                .isEqualTo(longs(SharedData.answer(ANSWERS, "M05")));
    }

    @Test
    void importing_it_again_adds_no_event() {
        assertThat(importFrom(FILES, data).get("events").asLong()).isZero();
    }

    @Test
    void the_order_of_the_rows_makes_no_difference(@TempDir Path shuffled, @TempDir Path other) throws IOException {
        Shuffled.copy(FILES, shuffled);
        importFrom(shuffled, other);

        assertThat(RunningServer.withoutLinks(run(other, "waterfall", "--process", "maven-acquisition")))
                .isEqualTo(waterfall());
        for (var by : List.of("owner", "solution")) {
            assertThat(RunningServer.withoutLinks(run(other, "waterfall", "--by", by)))
                    .isEqualTo(closings(by));
        }
    }

    @Test
    void without_a_name_the_source_is_called_as_the_mapping_calls_the_process() {
        assertThat(importFrom(FILES, data).get("source").asString()).isEqualTo("maven");
    }

    @Test
    void the_api_gives_the_same_answers_as_the_command_line() throws Exception {
        var waterfall = waterfall();
        var closings = closings("owner");
        try (var server = RunningServer.on(data)) {
            assertThat(server.numbers("/api/waterfall?process=maven-acquisition"))
                    .isEqualTo(waterfall);
            assertThat(server.numbers("/api/waterfall/closings?by=owner")).isEqualTo(closings);
        }
    }

    private static JsonNode importFrom(Path files, Path into) {
        return run(
                into,
                "import",
                "csv",
                "--mapping",
                Path.of("src/test/resources/maven-mapping.yaml").toString(),
                files.resolve("sales_pipeline.csv").toString(),
                files.resolve("accounts.csv").toString());
    }

    private static JsonNode waterfall() {
        return RunningServer.withoutLinks(run(data, "waterfall", "--process", "maven-acquisition"));
    }

    private static JsonNode closings(String by) {
        return RunningServer.withoutLinks(run(data, "waterfall", "--by", by));
    }

    private static JsonNode run(Path directory, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", directory.toString(), "--json"));
        var run = Terminal.run(all.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static Map<String, Long> longs(JsonNode object) {
        return object.properties().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().asLong(), Long::sum, TreeMap::new));
    }
}
