package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an event comes from, in the words of its metadata. */
final class EventMetadata {

    private EventMetadata() {}

    static Map<String, String> of(CommandRequest request) {
        var from = request.provenance();
        var metadata = new HashMap<String, String>();
        metadata.put("actor", from.actor());
        metadata.put("channel", from.channel());
        metadata.put("commandId", from.commandId().toString());
        put(metadata, "reason", from.reason());
        put(metadata, "correlationId", from.correlationId());
        put(metadata, "causationId", from.causationId());
        put(metadata, "sourceSystem", from.sourceSystem());
        put(metadata, KeyedCommand.REQUEST_HASH, request.requestHash());
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
