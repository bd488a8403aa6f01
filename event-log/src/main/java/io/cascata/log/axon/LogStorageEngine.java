package io.cascata.log.axon;

import io.cascata.log.Append;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.Subscription;
import io.cascata.log.codec.EventCodec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on the log. Payloads are the events of the catalogue themselves; the position of an event is in
 * the tracking token of its entry; a marker is the log position up to which was read, a start the one after which to
 * read.
 */
public final class LogStorageEngine implements EventStorageEngine {

    /** Where the events of a processing context stand, from its commit on. */
    public static final ResourceKey<Appended> APPENDED = ResourceKey.withLabel("appended");

    private static final int PAGE = 1_000;

    private final EventLog log;
    private final EventMessages messages;

    public LogStorageEngine(EventLog log, EventCodec codec) {
        this.log = log;
        this.messages = new EventMessages(codec);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        try {
            var append = new Append(events.stream().map(messages::stored).toList(), AxonTerms.condition(condition));
            return CompletableFuture.completedFuture(new LogAppend(log, append, condition.consistencyMarker()));
        } catch (EventLogException | IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** Ends with the head that was taken before reading, also when nothing matched: what came later conflicts. */
    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        long head = log.head();
        long after = Math.max(0, GlobalIndexPosition.toIndex(condition.start()));
        try {
            var events = read(condition.criteria(), after, head);
            return events.isEmpty()
                    ? end(head)
                    : MessageStream.<StoredEvent, EventMessage>fromStream(
                                    events.stream(), messages::message, EventMessages::token)
                            .concatWith(end(head));
        } catch (EventLogException e) {
            return MessageStream.failed(e).cast();
        }
    }

    private List<StoredEvent> read(EventCriteria criteria, long after, long until) {
        var filter = AxonTerms.filter(criteria);
        var events = new ArrayList<StoredEvent>();
        long searched = after;
        while (searched < until) {
            var page = log.read(new EventQuery(searched, until, filter, PAGE));
            events.addAll(page.events());
            searched = page.searchedTo();
        }
        return events;
    }

    private static MessageStream<EventMessage> end(long head) {
        return MessageStream.just(
                TerminalEventMessage.INSTANCE,
                end -> ConsistencyMarker.addToContext(Context.empty(), new GlobalIndexConsistencyMarker(head)));
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        var filter = AxonTerms.filter(condition.criteria());
        var position = condition.position();
        var searched = new AtomicLong(position == null ? 0 : position.position().orElse(0));
        return new ContinuousMessageStream<StoredEvent>(
                last -> {
                    var page = log.read(new EventQuery(searched.get(), Long.MAX_VALUE, filter, PAGE));
                    searched.set(page.searchedTo());
                    return page.events();
                },
                messages::entry,
                (stream, wakeUp) -> {
                    Subscription subscription = log.onAppend(wakeUp);
                    return () -> {
                        subscription.close();
                        return true;
                    };
                });
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return token(0);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return token(log.head());
    }

    /** The token at a record time. */
    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return token(log.positionAt(at.minusNanos(1_000)));
    }

    private static CompletableFuture<TrackingToken> token(long position) {
        return CompletableFuture.completedFuture(new GlobalSequenceTrackingToken(position));
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("head", log.head());
    }
}
