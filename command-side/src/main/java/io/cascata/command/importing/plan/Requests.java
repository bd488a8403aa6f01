package io.cascata.command.importing.plan;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.importing.reading.RowRef;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var reason = "imported from " + row.object() + " " + row.id();
        return new PlannedCommand(rows, CommandRequest.of(command, provenance(row, kind, at, reason)), tolerated);
    }

    /** Of a list whose first row this is; what each of its events comes from, the event says. */
    Provenance of(String list, RowRef first, Instant at) {
        return provenance(first, list, at, null);
    }

    private Provenance provenance(RowRef row, String kind, Instant at, @Nullable String reason) {
        var id = CommandIds.of(origin.namespace(), row, kind);
        return new Provenance(id, at, actor, CHANNEL, reason, null, null, origin.source());
    }
}
