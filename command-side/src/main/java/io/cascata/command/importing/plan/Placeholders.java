package io.cascata.command.importing.plan;

import io.cascata.command.decision.Command;
import io.cascata.command.importing.reading.RowRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The commands that make known what the input only points to; each is given once. */
final class Placeholders {

    private final Requests requests;
    private final Instant at;
    private final List<PlannedCommand> waiting = new ArrayList<>();

    Placeholders(Requests requests, Instant at) {
        this.requests = requests;
        this.at = at;
    }

    /** {@code tolerated} is the code of the refusal that only means that it is known already. */
    void add(String object, String id, Command command, String tolerated) {
        var row = new RowRef(object, "placeholder", 0, id);
        waiting.add(requests.of(List.of(row), "placeholder", at, command, Set.of(tolerated)));
    }

    List<PlannedCommand> take() {
        var taken = new ArrayList<>(waiting);
        waiting.clear();
        return taken;
    }
}
