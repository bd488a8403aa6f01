package io.cascata.command.matching.resource;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** A text file beside a class: UTF-8, one fact a line, {@code #} begins a comment, {@code heading: value, value} a row. */
public final class FactTable {

    private FactTable() {}

    /** What one heading holds, in the order of the file. */
    public record Row(String heading, List<String> values) {}

    /** Every line that says something. Throws {@link UncheckedIOException} where the file is not there. */
    public static List<String> lines(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new FileNotFoundException(name + " beside " + beside.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Row> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(FactTable::row).toList();
    }

    private static Row row(String line) {
        var colon = line.indexOf(':');
        var values = Stream.of(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        return new Row(line.substring(0, colon).strip(), values);
    }
}
