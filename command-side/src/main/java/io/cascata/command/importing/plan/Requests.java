package io.cascata.command.importing.plan;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.importing.reading.RowRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Makes requests out of commands: with an id that follows from the row, and the row as the reason. */
final class Requests {

    private static final String CHANNEL = "import";

    private final Origin origin;
    private final String actor;

    Requests(Origin origin, ImportSettings settings) {
        this.origin = origin;
        this.actor = settings.actor();
    }

    PlannedCommand of(RowRef row, String kind, Instant at, Command command) {
        return of(List.of(row), kind, at, command, Set.of());
    }

    /** The first row gives the command its id. */
    PlannedCommand of(List<RowRef> rows, String kind, Instant at, Command command, Set<String> tolerated) {
        var row = rows.getFirst();
        var provenance = new Provenance(
                CommandIds.of(origin.namespace(), row, kind),
                at,
                actor,
                CHANNEL,
                "imported from " + row.object() + " " + row.id(),
                null,
                null,
                origin.source());
        return new PlannedCommand(rows, CommandRequest.of(command, provenance), tolerated);
    }
}
