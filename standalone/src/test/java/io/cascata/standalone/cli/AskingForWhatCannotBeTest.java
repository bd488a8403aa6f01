package io.cascata.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingForWhatCannotBeTest {

    @TempDir
    private Path directory;

    @Test
    void without_a_command_the_way_to_help_is_shown() {
        assertThat(Terminal.run()).satisfies(said(ExitCode.USAGE, "name a command (see `cascata --help`)"));
    }

    @Test
    void an_unknown_option_is_named() {
        assertThat(Terminal.run("verify", "--fast")).satisfies(said(ExitCode.USAGE, "--fast"));
    }

    @Test
    void a_directory_that_is_not_there_is_not_made() {
        var missing = directory.resolve("nowhere");
        assertThat(Terminal.run("verify", "--data", missing.toString()))
                .satisfies(said(ExitCode.USAGE, "there is no data directory " + missing));
        assertThat(missing).doesNotExist();
    }

    @Test
    void a_directory_that_another_holds_is_left_alone() {
        try (var held = SqliteEventLog.open(directory, Clock.systemUTC())) {
            assertThat(held.head()).isZero();
            assertThat(Terminal.run("verify", "--data", directory.toString()))
                    .satisfies(said(ExitCode.IN_USE, "in use by another process"));
        }
    }

    @Test
    void a_file_that_is_no_log_is_named_and_kept() throws IOException {
        var file = Files.writeString(directory.resolve("log.db"), "not a log".repeat(100));
        assertThat(Terminal.run("events", "--data", directory.toString()))
                .satisfies(said(ExitCode.DAMAGED, file.toString()));
        assertThat(file).hasContent("not a log".repeat(100));
    }

    @Test
    void an_event_name_that_the_catalogue_does_not_know_is_refused_with_those_it_does() {
        assertThat(Terminal.run("events", "--data", directory.toString(), "--types", "opportunity.updated"))
                .satisfies(said(ExitCode.USAGE, "opportunity.stage-advanced"));
    }

    @Test
    void a_moment_of_then_that_is_none_is_named_by_its_own_option() {
        Terminal.run("demo", "--no-serve", "--accounts", "1", "--data", directory.toString());
        assertThat(Terminal.run("changes", "--then-as-of", "one day", "--data", directory.toString()))
                .satisfies(said(ExitCode.USAGE, "--then-as-of: neither a day nor an instant: one day"));
        assertThat(Terminal.run("changes", "--then-known-at", "one day", "--data", directory.toString()))
                .satisfies(said(ExitCode.USAGE, "--then-known-at: neither a day nor an instant: one day"));
    }

    @Test
    void the_moments_of_a_list_that_may_be_empty_are_read_nevertheless() {
        Terminal.run("demo", "--no-serve", "--accounts", "1", "--data", directory.toString());
        for (var clock : List.of("--as-of", "--known-at")) {
            assertThat(Terminal.run("leads", "nearly-qualified", clock, "one day", "--data", directory.toString()))
                    .satisfies(said(ExitCode.USAGE, "neither a day nor an instant: one day"));
        }
    }

    @Test
    void a_list_that_does_not_exist_is_named_by_its_place() {
        Terminal.run("demo", "--no-serve", "--accounts", "1", "--data", directory.toString());
        assertThat(Terminal.run("segments", "nothing", "--data", directory.toString()))
                .satisfies(said(ExitCode.USAGE, "NAME: 'nothing' is none of"));
    }

    @Test
    void a_measurement_that_does_not_exist_is_refused_with_those_that_do() {
        assertThat(Terminal.run("bench", "--only", "speed")).satisfies(said(ExitCode.USAGE, "append"));
    }

    @Test
    void a_directory_to_measure_in_that_is_not_there_is_not_made() {
        var missing = directory.resolve("nowhere");
        assertThat(Terminal.run("bench", "--work", missing.toString()))
                .satisfies(said(ExitCode.USAGE, "--work: there is no directory " + missing));
        assertThat(missing).doesNotExist();
    }

    @Test
    void closings_that_are_compared_need_something_to_be_grouped_by() {
        Terminal.run("demo", "--no-serve", "--accounts", "1", "--data", directory.toString());
        assertThat(Terminal.run(
                        "changes", "closings", "--then-known-at", "1", "--json", "--data", directory.toString()))
                .satisfies(said(ExitCode.USAGE, "--by: say what closings are grouped by, such as owner"));
    }

    @ParameterizedTest
    @CsvSource({
        "leads nearly-qualifed, nearly-qualified",
        "waterfall --skips fill, fill-except-lost",
        "waterfall --type crossing, cross-sell",
        "pipeline --stage won, closed-won",
        "sla --format xml, parquet"
    })
    void a_constant_that_does_not_exist_is_refused_with_those_that_do_as_they_are_written(
            String command, String listed) {
        assertThat(Terminal.run(command.split(" ")))
                .satisfies(said(ExitCode.USAGE, " is none of "))
                .extracting(Terminal::err)
                .asString()
                .contains(listed);
    }

    @Test
    void help_shows_constants_as_they_are_written() {
        assertThat(Terminal.run("leads", "--help").out())
                .contains("nearly-qualified")
                .doesNotContain("NEARLY");
        assertThat(Terminal.run("waterfall", "--help").out())
                .contains("cross-sell", "cohort", "region")
                .doesNotContain("COHORT");
        assertThat(Terminal.run("changes", "--help").out()).contains("influence", "pipeline");
    }

    @Test
    void a_policy_that_does_not_exist_is_refused_before_anything_is_made() {
        var data = directory.resolve("data");
        assertThat(Terminal.run(
                        "import",
                        "salesforce",
                        directory.toString(),
                        "--policy",
                        "ties:later",
                        "--data",
                        data.toString()))
                .satisfies(said(ExitCode.USAGE, "--policy: there is no choice 'later'"));
        assertThat(data).doesNotExist();
    }

    private static Consumer<Terminal> said(int exitCode, String message) {
        return terminal -> {
            assertThat(terminal.err()).contains(message).startsWith("cascata: ").hasLineCount(1);
            assertThat(terminal.exitCode()).isEqualTo(exitCode);
            assertThat(terminal.out()).isEmpty();
        };
    }
}
