package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import java.util.Map;

/** Where an event comes from, in the words of its metadata. */
final class EventMetadata {

    private EventMetadata() {}

    static Map<String, String> of(CommandRequest request) {
        var metadata = request.provenance().metadata();
        var hash = request.requestHash();
        if (hash != null) {
            metadata.put(KeyedCommand.REQUEST_HASH, hash);
        }
        return metadata;
    }
}
