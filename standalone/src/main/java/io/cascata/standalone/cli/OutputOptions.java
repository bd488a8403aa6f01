package io.cascata.standalone.cli;

import io.cascata.query.export.AnswerTables;
import io.cascata.query.export.ExportFormat;
import io.cascata.standalone.embedded.ReadSide;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** In which form an answer goes out, and where to: as a table to read, as JSON, or a table of it as CSV or Parquet. */
final class OutputOptions {

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Option(names = "--format", description = "One of ${COMPLETION-CANDIDATES} in place of a table to read.")
    private @Nullable ExportFormat format;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "csv and parquet: which table of the answer, such as stages or results. Default: the first.")
    private @Nullable String table;

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file; parquet needs one.")
    private @Nullable Path out;

    /** What is to be printed: the answer in the form that was asked for, or where it was written. */
    String written(ReadSide reading, Object answer, Supplier<?> text) {
        var form = form();
        if (form == null) {
            return say(to -> put(to, text.get().toString()));
        }
        return form == ExportFormat.JSON ? say(to -> put(to, Json.of(answer))) : exported(reading, answer, form);
    }

    private String exported(ReadSide reading, Object answer, ExportFormat form) {
        var tables = AnswerTables.of(answer, null);
        var name = tables.name(table);
        return rows(form, to -> tables.write(reading.facts(), name, form, to));
    }

    /** The same for rows that somebody writes in a form. */
    String rows(ExportFormat form, Consumer<OutputStream> rows) {
        if (form == ExportFormat.PARQUET && out == null) {
            throw new UsageProblem("--out: name the file that Parquet is written to");
        }
        return say(rows);
    }

    /** What was asked for; missing where a table is to be read by people. */
    @Nullable
    ExportFormat form() {
        return json ? ExportFormat.JSON : format;
    }

    private String say(Consumer<OutputStream> content) {
        if (out == null) {
            var bytes = new ByteArrayOutputStream();
            content.accept(bytes);
            return bytes.toString(StandardCharsets.UTF_8).stripTrailing();
        }
        try (var file = Files.newOutputStream(out)) {
            content.accept(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + out, e);
        }
        return "Written to " + out;
    }

    private static void put(OutputStream to, String text) {
        try {
            to.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
