package io.cascata.command.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Team;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rule that something is offered to a team once at a time: which handshakes about it are unanswered or unfinished. */
record OpenHandshakes(Map<HandshakeId, Open> byId) {

    /** To whom, and whether it was accepted. */
    record Open(Team to, boolean accepted) {}

    static final OpenHandshakes NONE = new OpenHandshakes(Map.of());

    /** One that the team has not answered yet. */
    Optional<HandshakeId> unanswered(Team by) {
        return byId.entrySet().stream()
                .filter(entry ->
                        entry.getValue().to() == by && !entry.getValue().accepted())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    OpenHandshakes with(HandshakeId handshake, Open open) {
        var all = new LinkedHashMap<>(byId);
        all.put(handshake, open);
        return new OpenHandshakes(all);
    }

    OpenHandshakes without(HandshakeId handshake) {
        var all = new LinkedHashMap<>(byId);
        all.remove(handshake);
        return new OpenHandshakes(all);
    }
}
