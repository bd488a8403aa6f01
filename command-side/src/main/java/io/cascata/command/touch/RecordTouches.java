package io.cascata.command.touch;

import io.cascata.command.decision.Provenance;
import io.cascata.log.Append;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.Metadata;
import io.cascata.log.codec.EventCodec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what people did, in batches of one commit each. A touch is stored once, however often its source reports it;
 * one that cannot be read is refused by itself.
 */
public final class RecordTouches {

    private final EventLog log;
    private final EventCodec codec;

    public RecordTouches(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Completes once all that could be read is durable. The time of each touch is its own, not that of the batch. */
    public CompletableFuture<TouchesRecorded> record(List<TouchReport> reports, Provenance from) {
        var batch = TouchBatch.of(reports);
        if (batch.touches().isEmpty()) {
            return CompletableFuture.completedFuture(new TouchesRecorded(0, 0, batch.refused(), log.head()));
        }
        var metadata = metadata(from);
        var events = batch.touches().stream()
                .map(touch -> codec.encode(touch.id(), touch.event(), touch.occurredAt(), metadata))
                .toList();
        long before = log.head();
        return log.append(Append.unconditional(events)).thenApply(appended -> recorded(batch, appended, before));
    }

    private static TouchesRecorded recorded(TouchBatch batch, Appended appended, long before) {
        int fresh = (int) appended.positions().stream()
                .filter(position -> position > before)
                .distinct()
                .count();
        return new TouchesRecorded(fresh, batch.touches().size() - fresh, batch.refused(), appended.last());
    }

    private static Map<String, String> metadata(Provenance from) {
        var metadata = new HashMap<String, String>();
        metadata.put(Metadata.ACTOR, from.actor());
        metadata.put(Metadata.CHANNEL, from.channel());
        metadata.put(Metadata.COMMAND_ID, from.commandId().toString());
        put(metadata, Metadata.REASON, from.reason());
        put(metadata, Metadata.CORRELATION_ID, from.correlationId());
        put(metadata, Metadata.CAUSATION_ID, from.causationId());
        put(metadata, Metadata.SOURCE_SYSTEM, from.sourceSystem());
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
