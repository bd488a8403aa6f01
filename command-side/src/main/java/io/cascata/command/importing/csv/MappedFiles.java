package io.cascata.command.importing.csv;

import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.reading.Limits;
import io.cascata.command.importing.reading.Reading;
import io.cascata.command.importing.reading.Row;
import io.cascata.command.importing.reading.RowDefect;
import io.cascata.command.importing.reading.RowRef;
import io.cascata.command.importing.reading.RowStream;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The files that a mapping names, row by row; a row that cannot be used is rejected by itself. */
final class MappedFiles {

    private final List<SourceFile> sources;
    private final Mapping mapping;
    private final ImportSettings settings;
    private final Limits limits;
    private final Tally tally;
    private final ImportProgress progress;
    private final Set<String> used = new HashSet<>();

    MappedFiles(
            List<SourceFile> sources,
            Mapping mapping,
            ImportSettings settings,
            Limits limits,
            Tally tally,
            ImportProgress progress) {
        this.sources = sources;
        this.mapping = mapping;
        this.settings = settings;
        this.limits = limits;
        this.tally = tally;
        this.progress = progress;
    }

    /** The rows of one file, each made into something; of two rows with one id, the first is kept. */
    <T> List<T> read(
            String object, String name, String idColumn, List<String> required, BiFunction<RowRef, MappedRow, T> made) {
        var file = named(name);
        var reading = Reading.of(file, limits);
        reading.note().ifPresent(tally::warn);
        var things = new ArrayList<T>();
        var lines = new HashMap<String, Long>();
        try (var rows = reading.rows()) {
            rows.columns().requireDistinct();
            Stream.concat(Stream.of(idColumn), required.stream()).forEach(column -> require(column, rows, file));
            while (rows.hasNext()) {
                tally.read(object);
                take(object, idColumn, rows.next(), lines, made, things);
                progress.rowRead();
            }
        }
        return things;
    }

    void warnOfUnused() {
        sources.stream()
                .filter(source -> !used.contains(source.name()))
                .forEach(source -> tally.warn(source.name() + " is left out: the mapping does not name it"));
    }

    private <T> void take(
            String object,
            String idColumn,
            Row row,
            Map<String, Long> lines,
            BiFunction<RowRef, MappedRow, T> made,
            List<T> things) {
        var shown = row.text(idColumn);
        var ref = new RowRef(object, row.file(), row.line(), shown == null ? "?" : shown);
        try {
            if (row.defect() != null) {
                throw new RowDefect("row-malformed", row.defect());
            }
            if (shown == null) {
                throw new RowDefect("id-missing", idColumn + ": the cell is empty");
            }
            var thing = made.apply(ref, new MappedRow(row, mapping, settings.zone()));
            var before = lines.putIfAbsent(shown, row.line());
            if (before != null) {
                throw new RowDefect("id-twice", "the row on line " + before + " has the same id");
            }
            things.add(thing);
        } catch (RowDefect e) {
            tally.reject(new Rejection(ref, e.code(), e.reason()));
        } catch (IllegalArgumentException e) {
            tally.reject(new Rejection(ref, "value-not-allowed", String.valueOf(e.getMessage())));
        }
    }

    private SourceFile named(String name) {
        used.add(name);
        used.add(name + ".gz");
        return sources.stream()
                .filter(source -> source.name().equals(name) || source.name().equals(name + ".gz"))
                .findFirst()
                .orElseThrow(
                        () -> new UnreadableFile(Problem.MISSING, name, "the mapping names it, but it is not there"));
    }

    private static void require(String column, RowStream rows, SourceFile file) {
        if (!rows.columns().has(column)) {
            throw new UnreadableFile(Problem.COLUMN_MISSING, file.name(), 1, column, "the mapping names this column");
        }
    }
}
