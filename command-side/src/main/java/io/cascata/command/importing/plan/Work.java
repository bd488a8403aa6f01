package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import java.util.List;

/** What follows from some rows that belong together: commands in order, and the rows that led to none of them. */
public record Work(List<RowRef> rows, List<PlannedCommand> commands, List<Rejection> rejections) {

    public Work {
        rows = List.copyOf(rows);
        commands = List.copyOf(commands);
        rejections = List.copyOf(rejections);
    }
}
