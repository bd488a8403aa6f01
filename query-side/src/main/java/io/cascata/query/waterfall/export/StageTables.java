package io.cascata.query.waterfall.export;

import io.cascata.query.export.FlatTable;
import io.cascata.query.waterfall.export.Export.Table;
import java.util.List;

/** Stage history as flat tables. */
public final class StageTables {

    private StageTables() {}

    public static List<FlatTable> all() {
        return List.of(
                new FlatTable.Selected(
                        "opportunities",
                        "One opportunity with how it stands and its first and latest entry into every stage.",
                        (connection, seen) -> new ExportSql(connection, seen).of(Table.HISTORY)),
                new FlatTable.Selected(
                        "stays",
                        "One stay of an opportunity in a stage, with what was true of it at its entry.",
                        (connection, seen) -> new ExportSql(connection, seen).of(Table.STAYS)));
    }
}
