package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.log.Metadata;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where an event comes from, in the words of its metadata. */
final class EventMetadata {

    private EventMetadata() {}

    static Map<String, String> of(CommandRequest request) {
        var from = request.provenance();
        var metadata = new HashMap<String, String>();
        metadata.put(Metadata.ACTOR, from.actor());
        metadata.put(Metadata.CHANNEL, from.channel());
        metadata.put(Metadata.COMMAND_ID, from.commandId().toString());
        put(metadata, Metadata.REASON, from.reason());
        put(metadata, Metadata.CORRELATION_ID, from.correlationId());
        put(metadata, Metadata.CAUSATION_ID, from.causationId());
        put(metadata, Metadata.SOURCE_SYSTEM, from.sourceSystem());
        put(metadata, KeyedCommand.REQUEST_HASH, request.requestHash());
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
