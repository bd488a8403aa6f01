package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BadInputTest extends ImportTest {

    @Test
    void an_unclosed_quote_is_named_by_file_and_line_and_nothing_is_written() {
        var problem = refused(Exports.opportunities("006000000000001AAA,\"Never closed,Talk,,,2024-01-01\n"));

        assertThat(problem.problem()).isEqualTo(Problem.CSV_MALFORMED);
        assertThat(problem.file()).isEqualTo("Opportunity.csv");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void a_cell_of_ten_megabytes_is_named_by_line_and_nothing_is_written() {
        var problem =
                refused(Exports.opportunities("006000000000001AAA," + "x".repeat(10_000_000) + ",Talk,,,2024-01-01\n"));

        assertThat(problem.problem()).isEqualTo(Problem.CELL_TOO_LONG);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void a_cell_just_over_the_limit_is_named_by_column_too() {
        var problem = refused(
                Exports.opportunities("006000000000001AAA," + "x".repeat((1 << 20) + 1) + ",Talk,,,2024-01-01\n"));

        assertThat(problem.problem()).isEqualTo(Problem.CELL_TOO_LONG);
        assertThat(problem.column()).isEqualTo("Name");
    }

    @Test
    void a_file_of_another_object_is_left_out_however_it_looks() {
        var report = bench.salesforce(
                Exports.opportunities("006000000000001AAA,Acme,Talk,,,2024-01-01\n"),
                ImportBench.file("Product2.csv", "Id,Code,Code\n01t000000000001AAA,a,b\n"),
                ImportBench.file(
                        "sf_opportunity_history_data.csv",
                        "_fivetran_start,id,name,stage_name\n2024-01-01,006000000000001AAA,Acme,Once\n"));

        assertThat(report.objects()).containsExactly(new ObjectCount("Opportunity", 1, 1, 0, 0, 0, 0));
        assertThat(report.warnings())
                .anyMatch(warning -> warning.startsWith("Product2.csv is left out"))
                .anyMatch(warning -> warning.startsWith("sf_opportunity_history_data.csv is left out"));
    }

    @Test
    void a_missing_column_is_named() {
        var problem = refused(ImportBench.file("Opportunity.csv", "Id,Name\n006000000000001AAA,Acme\n"));

        assertThat(problem.problem()).isEqualTo(Problem.COLUMN_MISSING);
        assertThat(problem.column()).isEqualTo("StageName");
    }

    @Test
    void a_column_that_occurs_twice_is_named() {
        var problem = refused(ImportBench.file("Opportunity.csv", "Id,Name,StageName,Name\n"));

        assertThat(problem.problem()).isEqualTo(Problem.COLUMN_TWICE);
        assertThat(problem.column()).isEqualTo("Name");
    }

    @Test
    void an_empty_file_and_one_that_is_no_text_are_refused() {
        assertThat(refused(ImportBench.file("a.csv", "")).problem()).isEqualTo(Problem.EMPTY);
        assertThat(refused(ImportBench.file("a.csv", new byte[] {'I', 'd', 0, 7}))
                        .problem())
                .isEqualTo(Problem.NOT_TEXT);
    }

    @Test
    void bytes_of_no_known_encoding_are_refused_by_line() {
        byte[] bytes = (Exports.HEADER + "006000000000001AAA,M\u00fcller\u0081,Talk,,,2024-01-01\n")
                .getBytes(StandardCharsets.ISO_8859_1);

        var problem = refused(ImportBench.file("Opportunity.csv", bytes));

        assertThat(problem.problem()).isEqualTo(Problem.ENCODING);
        assertThat(problem).hasMessageContaining("0x81 on line 2");
    }

    @Test
    void a_file_that_is_cut_off_in_its_gzip_is_refused() throws Exception {
        var zipped = Encodings.gzip(Exports.OPPORTUNITIES);
        var cut = ImportBench.file("Opportunity.csv.gz", Arrays.copyOf(zipped, zipped.length / 2));

        assertThat(refused(cut).problem()).isEqualTo(Problem.NOT_READABLE);
        assertThat(bench.events()).isEmpty();
    }

    @Test
    void malformed_json_is_named_by_line() {
        var problem = refused(ImportBench.file("q.json", "{\"records\":[\n{\"Id\": }\n]}"));

        assertThat(problem.problem()).isEqualTo(Problem.JSON_MALFORMED);
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void a_word_that_the_process_file_does_not_know_is_refused_by_name() {
        var process = ImportBench.file("process.yaml", "process: x\nstagez: []\n");
        var request = new ImportRequest(
                ImportProfile.SALESFORCE, List.of(Exports.complete()), process, null, ImportBench.settings());

        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> bench.run(request))
                .satisfies(e -> assertThat(e.problem()).isEqualTo(Problem.SETTINGS_MALFORMED))
                .satisfies(e -> assertThat(e).hasMessageContaining("stagez"));
    }

    private UnreadableFile refused(SourceFile file) {
        try {
            bench.salesforce(file);
        } catch (UnreadableFile e) {
            return e;
        }
        throw new AssertionError("was imported: " + file.name());
    }
}
