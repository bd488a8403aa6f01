package io.cascata.standalone.demo;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was worked in the platform itself: commands of the past, each with an id that is the same in every run. */
final class Story {

    private static final String SOURCE = "demo";

    private final Instant end;
    private final List<CommandRequest> told = new ArrayList<>();

    /** {@code end} is the first moment that has not come yet. */
    Story(Instant end) {
        this.end = end;
    }

    /** Whether it has happened; what has not is not told. {@code name} tells it from all others. */
    boolean tell(String name, Instant at, String actor, Command command) {
        if (!at.isBefore(end)) {
            return false;
        }
        told.add(CommandRequest.of(command, provenance(name, at, actor)));
        return true;
    }

    List<CommandRequest> told() {
        return List.copyOf(told);
    }

    /** As of an import: no policy acts on what was over long ago. */
    static Provenance provenance(String name, Instant at, String actor) {
        var id = UUID.nameUUIDFromBytes((SOURCE + "/" + name).getBytes(StandardCharsets.UTF_8));
        return new Provenance(id, at, actor, "import", null, null, null, SOURCE);
    }
}
