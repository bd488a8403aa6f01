package io.cascata.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.value.Money;
import io.cascata.log.EventLog;
import io.cascata.log.Samples;
import io.cascata.log.SettableClock;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.TerminalEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.GlobalSequenceTrackingToken;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogStorageEngineTest {

    private static final EventCriteria FIRST = EventCriteria.havingTags(Tag.of("opportunity", "o-1"));

    @TempDir
    Path directory;

    private EventLog log;
    private LogStorageEngine engine;

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(directory, new SettableClock());
        engine = new LogStorageEngine(log, EventCodec.cascata());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_event_comes_back_with_its_id_time_metadata_and_position() {
        append(AppendCondition.none(), amount("o-1", "12.50"));

        var entry = source(FIRST).getFirst();

        var message = entry.message();
        assertThat(message.payload()).isEqualTo(set("o-1", "12.50"));
        assertThat(message.identifier()).isEqualTo(Samples.id("o-1" + "12.50").toString());
        assertThat(message.type()).isEqualTo(new MessageType("opportunity.amount-set", "1"));
        assertThat(message.timestamp()).isEqualTo(Samples.OCCURRED);
        assertThat(message.metadata()).containsEntry("actor", "ada");
        assertThat(TrackingToken.fromContext(entry).orElseThrow().position()).hasValue(1);
    }

    @Test
    void sourcing_ends_with_the_head_also_when_nothing_matched() {
        assertThat(end(FIRST)).isEqualTo(new GlobalIndexConsistencyMarker(0));
        append(AppendCondition.none(), amount("o-2", "1"), amount("o-2", "2"));

        assertThat(source(FIRST)).hasSize(1);
        assertThat(end(FIRST)).isEqualTo(new GlobalIndexConsistencyMarker(2)).isNotEqualTo(ConsistencyMarker.ORIGIN);
    }

    @Test
    void sourcing_goes_on_behind_a_marker() {
        append(AppendCondition.none(), amount("o-1", "1"), amount("o-1", "2"), amount("o-1", "3"));
        Position afterTheSecond = new GlobalIndexConsistencyMarker(2).position();

        var entries = drain(engine.source(SourcingCondition.conditionFor(afterTheSecond, FIRST), null));

        assertThat(entries.stream().map(entry -> entry.message().payload()))
                .startsWith(set("o-1", "3"))
                .hasSize(2);
    }

    @Test
    void an_append_behind_a_conflicting_event_is_rejected_as_axon_expects() {
        append(AppendCondition.none(), amount("o-1", "1"));
        var stale = AppendCondition.withCriteria(FIRST).withMarker(new GlobalIndexConsistencyMarker(0));

        assertThatThrownBy(() -> append(stale, amount("o-1", "2")))
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
        assertThat(log.head()).isEqualTo(1);
    }

    @Test
    void an_append_from_the_origin_asks_for_the_whole_log() {
        append(AppendCondition.none(), amount("o-2", "1"));

        append(AppendCondition.withCriteria(FIRST), amount("o-1", "1"));

        assertThatThrownBy(() -> append(AppendCondition.withCriteria(FIRST), amount("o-1", "2")))
                .hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    @Test
    void criteria_restricted_to_types_see_only_those() {
        append(AppendCondition.none(), amount("o-1", "1"));
        var won = EventCriteria.havingTags(Tag.of("opportunity", "o-1"))
                .andBeingOneOfTypes(Set.of(new QualifiedName("opportunity.won")));

        assertThat(append(AppendCondition.withCriteria(won), amount("o-1", "2")))
                .isEqualTo(new GlobalIndexConsistencyMarker(2));
    }

    @Test
    void an_append_is_committed_once_and_not_after_it_was_rolled_back() {
        var transaction = engine.appendEvents(AppendCondition.none(), null, List.of(amount("o-1", "1")))
                .join();
        transaction.rollback(null);

        assertThatThrownBy(() -> transaction.commit(null).join()).hasCauseInstanceOf(IllegalStateException.class);
        assertThat(log.head()).isZero();
    }

    @Test
    void a_payload_that_is_no_event_of_the_platform_is_refused() {
        var message = new GenericEventMessage(new MessageType("thing.happened", "1"), "text");

        assertThatThrownBy(() -> append(AppendCondition.none(), new GenericTaggedEventMessage<>(message, Set.of())))
                .hasMessageContaining("thing.happened");
    }

    @Test
    void a_stream_goes_on_behind_its_token() {
        append(AppendCondition.none(), amount("o-1", "1"), amount("o-2", "2"), amount("o-1", "3"));

        var stream = engine.stream(StreamingCondition.conditionFor(new GlobalSequenceTrackingToken(1), FIRST), null);

        assertThat(stream.next().orElseThrow().message().payload()).isEqualTo(set("o-1", "3"));
        assertThat(stream.hasNextAvailable()).isFalse();
        append(AppendCondition.none(), amount("o-1", "4"));
        assertThat(stream.next().orElseThrow().message().payload()).isEqualTo(set("o-1", "4"));
        stream.close();
    }

    @Test
    void tokens_are_positions() {
        append(AppendCondition.none(), amount("o-1", "1"));

        assertThat(engine.firstToken(null).join().position()).hasValue(0);
        assertThat(engine.latestToken(null).join().position()).hasValue(1);
        assertThat(engine.tokenAt(new SettableClock().instant(), null).join().position())
                .hasValue(0);
        assertThat(engine.tokenAt(new SettableClock().instant().plusSeconds(1), null)
                        .join()
                        .position())
                .hasValue(1);
    }

    private ConsistencyMarker append(AppendCondition condition, TaggedEventMessage<?>... events) {
        return commit(engine.appendEvents(condition, null, List.of(events)).join());
    }

    private static <R> ConsistencyMarker commit(
            org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction<R> transaction) {
        return transaction.afterCommit(transaction.commit(null).join(), null).join();
    }

    private List<MessageStream.Entry<EventMessage>> source(EventCriteria criteria) {
        return drain(engine.source(SourcingCondition.conditionFor(criteria), null));
    }

    private ConsistencyMarker end(EventCriteria criteria) {
        var last = source(criteria).getLast();
        assertThat(last.message()).isSameAs(TerminalEventMessage.INSTANCE);
        return last.getResource(ConsistencyMarker.RESOURCE_KEY);
    }

    private static List<MessageStream.Entry<EventMessage>> drain(MessageStream<EventMessage> stream) {
        assertThat(stream.error()).isEmpty();
        var entries = new ArrayList<MessageStream.Entry<EventMessage>>();
        for (var next = stream.next(); next.isPresent(); next = stream.next()) {
            entries.add(next.get());
        }
        return entries;
    }

    private static AmountSet set(String id, String amount) {
        return new AmountSet(new OpportunityId(id), Money.of(amount, "EUR"), null);
    }

    private static TaggedEventMessage<?> amount(String id, String amount) {
        var message = new GenericEventMessage(
                Samples.id(id + amount).toString(),
                new MessageType("opportunity.amount-set", "1"),
                set(id, amount),
                Map.of("actor", "ada"),
                Samples.OCCURRED);
        return new GenericTaggedEventMessage<>(message, Set.of(Tag.of("opportunity", id)));
    }
}
