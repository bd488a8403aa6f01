package io.cascata.command.touch;

import io.cascata.command.decision.Provenance;
import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Duplicate;
import io.cascata.command.touch.TouchOutcome.Refused;
import io.cascata.log.Append;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Takes in what people did, in batches of one commit each. A touch is stored once, however often its source reports it;
 * one that cannot be read is refused by itself.
 */
public final class RecordTouches {

    private static final Appended NOTHING = new Appended(List.of(), 0);

    private final EventLog log;
    private final EventCodec codec;

    public RecordTouches(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Completes once all that could be read is durable. The time of each touch is its own, and not after that of the batch. */
    public CompletableFuture<TouchesRecorded> record(List<TouchReport> reports, Provenance from) {
        var batch = TouchBatch.of(reports, from.occurredAt());
        if (batch.touches().isEmpty()) {
            return CompletableFuture.completedFuture(new TouchesRecorded(outcomes(batch, NOTHING), log.head()));
        }
        var metadata = from.metadata();
        var events = batch.touches().stream()
                .map(touch -> codec.encode(touch.id(), touch.event(), touch.occurredAt(), metadata))
                .toList();
        return log.append(Append.unconditional(events))
                .thenApply(appended -> new TouchesRecorded(outcomes(batch, appended), appended.last()));
    }

    private static List<TouchOutcome> outcomes(TouchBatch batch, Appended appended) {
        var outcomes = new TreeMap<Integer, TouchOutcome>();
        batch.refused().forEach((index, refusal) -> outcomes.put(index, new Refused(refusal)));
        var seen = new HashSet<Long>();
        for (int i = 0; i < batch.touches().size(); i++) {
            var touch = batch.touches().get(i);
            long position = appended.positions().get(i);
            var id = touch.event().id();
            boolean isNew = position > appended.before() && seen.add(position);
            outcomes.put(touch.index(), isNew ? new Accepted(id) : new Duplicate(id));
        }
        return List.copyOf(outcomes.values());
    }
}
