package io.cascata.standalone.acceptance;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cascata.standalone.cli.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The BPI 2012 log as a Salesforce export: 3,329 opportunities, 15,376 history rows, no accounts. */
class ImportingARealSalesforceExportTest {

    private static final String ANSWERS = "bpi_answers_dev.json";
    private static final List<String> WON = List.of("A_APPROVED", "A_REGISTERED", "A_ACTIVATED");

    @TempDir
    private static Path data;

    private static Answers waterfall;

    @BeforeAll
    static void importAndAsk() {
        importFrom(SharedData.directory("03_bpi2012_as_salesforce"), data);
        waterfall = ask(data);
    }

    @Test
    @Tag("K01")
    void every_stage_was_entered_as_often_as_the_log_says() throws IOException {
        var perActivity = SharedData.answer(ANSWERS, "B01").get("per_activity");

        assertThat(waterfall.waterfall().get("opportunities").asLong())
                .isEqualTo(SharedData.answer(ANSWERS, "B01").get("cases").asLong());
        assertThat(waterfall.entries()).hasSize(10).allSatisfy((stage, entries) -> assertThat(entries)
                .as(stage)
                .isEqualTo(perActivity.get(stage).asLong()));
    }

    @Test
    void as_many_reached_each_stage() throws IOException {
        var expected = SharedData.answer(ANSWERS, "B02");

        assertThat(waterfall.reached())
                .containsAllEntriesOf(
                        expected.properties().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue()
                                .asLong())));
    }

    @Test
    void they_ended_as_they_did() throws IOException {
        var expected = SharedData.answer(ANSWERS, "B03");

        assertThat(waterfall.standing().get("A_DECLINED"))
                .isEqualTo(expected.get("declined").asLong());
        assertThat(waterfall.standing().get("A_CANCELLED"))
                .isEqualTo(expected.get("cancelled").asLong());
        assertThat(waterfall.outcomes().get("WON"))
                .isEqualTo(expected.get("won").asLong());
        assertThat(waterfall.outcomes().get("OPEN"))
                .isEqualTo(expected.get("open").asLong());
    }

    @Test
    @Tag("K07")
    void the_time_between_stages_is_exact_to_the_millisecond() throws IOException {
        for (var expected : SharedData.answer(ANSWERS, "B04").properties()) {
            var stages = expected.getKey().split("->");
            var told = waterfall.leadTime(stages[0], stages[1]);

            assertThat(told.get("n").asLong())
                    .isEqualTo(expected.getValue().get("n").asLong());
            assertThat(told.get("medianSeconds").asDouble())
                    .isCloseTo(expected.getValue().get("median_s").asDouble(), within(0.0005));
            assertThat(told.get("meanSeconds").asDouble())
                    .isCloseTo(expected.getValue().get("mean_s").asDouble(), within(0.0005));
        }
    }

    @Test
    void the_amounts_of_each_outcome_add_up() throws IOException {
        var expected = SharedData.answer(ANSWERS, "B06a");

        assertThat(waterfall.outcomeAmounts().get("WON"))
                .isEqualTo(expected.get("won").asLong());
        assertThat(waterfall.outcomeAmounts().get("OPEN"))
                .isEqualTo(expected.get("open").asLong());
        assertThat(waterfall.standingAmounts().get("A_DECLINED"))
                .isEqualTo(expected.get("declined").asLong());
        assertThat(waterfall.standingAmounts().get("A_CANCELLED"))
                .isEqualTo(expected.get("cancelled").asLong());
        assertThat(WON.stream().mapToLong(waterfall.standingAmounts()::get).sum())
                .isEqualTo(expected.get("won").asLong());
    }

    @Test
    void importing_it_again_adds_no_event() {
        var again = importFrom(SharedData.directory("03_bpi2012_as_salesforce"), data);

        assertThat(again.get("events").asLong()).isZero();
        assertThat(ask(data)).isEqualTo(waterfall);
    }

    @Test
    void the_order_of_the_rows_makes_no_difference(@TempDir Path shuffled, @TempDir Path other) throws IOException {
        Shuffled.copy(SharedData.directory("03_bpi2012_as_salesforce"), shuffled);
        importFrom(shuffled, other);

        assertThat(ask(other)).isEqualTo(waterfall);
    }

    @Test
    void the_api_gives_the_same_answer_as_the_command_line() throws Exception {
        try (var server = RunningServer.on(data)) {
            var told = server.numbers("/api/waterfall?process=salesforce-acquisition&skips=actual&leadTimes="
                    + String.join(
                            ",",
                            List.of(
                                    "A_SUBMITTED-%3EA_PREACCEPTED",
                                    "A_PREACCEPTED-%3EA_ACCEPTED",
                                    "A_ACCEPTED-%3EA_FINALIZED",
                                    "A_FINALIZED-%3EA_APPROVED",
                                    "A_SUBMITTED-%3EA_APPROVED")));

            assertThat(told).isEqualTo(waterfall.waterfall());
        }
    }

    private static JsonNode importFrom(Path files, Path into) {
        var run = Terminal.run("import", "salesforce", files.toString(), "--data", into.toString(), "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    private static Answers ask(Path data) {
        var run = Terminal.run(
                "waterfall",
                "--data",
                data.toString(),
                "--process",
                "salesforce-acquisition",
                "--skips",
                "actual",
                "--lead-time",
                "A_SUBMITTED:A_PREACCEPTED",
                "--lead-time",
                "A_PREACCEPTED:A_ACCEPTED",
                "--lead-time",
                "A_ACCEPTED:A_FINALIZED",
                "--lead-time",
                "A_FINALIZED:A_APPROVED",
                "--lead-time",
                "A_SUBMITTED:A_APPROVED",
                "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return new Answers(RunningServer.withoutLinks(JsonMapper.shared().readTree(run.out())));
    }
}
