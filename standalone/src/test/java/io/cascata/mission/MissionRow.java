package io.cascata.mission;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** One row of the mission: its id, what it says, and where a user sees it. */
record MissionRow(String id, String says, String see) {

    private static final Path FILE = Path.of("src", "test", "resources", "mission", "rows.csv");

    static List<MissionRow> all() {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return rows.stream()
                    .map(row -> new MissionRow(row.getField("row"), row.getField("says"), row.getField("see")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
