package io.cascata.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.projection.StoreFailure;
import io.cascata.query.testing.Facts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows behind a number that are more than what is in memory of them at a time, and somebody who does not wait for all. */
@Tag("K06")
class GivingLongRowsTest {

    private static final int ROWS = 250_001;
    private static final String NUMBERS =
            " FROM (SELECT (range * 7919) % " + ROWS + " AS number FROM range(" + ROWS + "))";
    private static final String LONG = "SELECT number, '=' || number AS text" + NUMBERS + " ORDER BY number";
    private static final String BROKEN = "SELECT CASE WHEN number = " + (ROWS - 1)
            + " THEN error('no such row') ELSE number END AS number" + NUMBERS + " ORDER BY 1";

    /** No event at all is too many for few rows. */
    private static final long MANY = -1;

    private Path directory;
    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        this.directory = directory;
        this.facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private void write(String sql, ExportFormat format, OutputStream to) {
        TableExport.write(facts.store(), connection -> sql, format, to, MANY);
    }

    private String text(String sql, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        write(sql, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private long files() {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith("answer-"))
                    .count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_row_is_given_once_and_in_order() {
        assertThat(text(LONG, ExportFormat.CSV))
                .isEqualTo(joined(number -> number + ",'=" + number, "\r\n", "number,text\r\n", "\r\n"));
        assertThat(text(LONG, ExportFormat.JSON))
                .isEqualTo(joined(number -> "{\"number\":" + number + ",\"text\":\"=" + number + "\"}", ",", "[", "]"));
    }

    private static String joined(LongFunction<String> row, String between, String before, String after) {
        return LongStream.range(0, ROWS).mapToObj(row).collect(Collectors.joining(between, before, after));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void all_are_written_before_the_first_one_goes_out_and_none_lies_about_afterwards(ExportFormat format) {
        var waiting = new ByteArrayOutputStream() {

            private long files = -1;

            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                files = files < 0 ? files() : files;
                super.write(bytes, from, length);
            }
        };
        write(LONG, format, waiting);

        assertThat(waiting.files).isOne();
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_fails_at_its_last_row_gives_none(ExportFormat format) {
        var out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> write(BROKEN, format, out))
                .isInstanceOf(StoreFailure.class)
                .rootCause()
                .hasMessageContaining("no such row");
        assertThat(out.size()).isZero();
        assertThat(files()).isZero();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void whoever_leaves_early_leaves_no_file(ExportFormat format) {
        var gone = new OutputStream() {

            @Override
            public void write(int each) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> write(LONG, format, gone)).isInstanceOf(StoreFailure.class);
        assertThat(files()).isZero();
        assertThat(text(LONG + " LIMIT 1", ExportFormat.CSV)).isEqualTo("number,text\r\n0,'=0\r\n");
    }

    @Test
    void a_page_is_the_same_rows_and_goes_out_once_all_of_them_are_there() {
        var pieces = new ArrayList<String>();
        var page = new OutputStream() {

            @Override
            public void write(int each) {
                pieces.add(Character.toString(each));
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                pieces.add(new String(bytes, from, count, StandardCharsets.UTF_8));
            }
        };
        var some = LONG + " LIMIT 10000";
        TableExport.page(facts.store(), connection -> some, ExportFormat.JSON, 10_000, page);
        assertThat(pieces).containsExactly(text(some, ExportFormat.JSON));

        var none = new ByteArrayOutputStream();
        assertThatThrownBy(() -> TableExport.page(facts.store(), connection -> BROKEN, ExportFormat.CSV, 10_000, none))
                .isInstanceOf(StoreFailure.class);
        assertThat(none.size()).isZero();
    }

    @Test
    void sums_and_names_that_parquet_does_not_have_stay_as_they_are() {
        assertThat(text("SELECT 9007199254740993::HUGEINT AS sum", ExportFormat.CSV))
                .isEqualTo("sum\r\n9007199254740993\r\n");
        assertThat(text("SELECT 1 AS \"Target first\", 2 AS \"target first\"", ExportFormat.JSON))
                .isEqualTo("[{\"Target first\":1,\"target first\":2}]");
    }
}
