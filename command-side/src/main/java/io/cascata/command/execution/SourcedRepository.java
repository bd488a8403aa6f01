package io.cascata.command.execution;

import io.cascata.command.execution.StateCache.Known;
import io.cascata.events.DomainEvent;
import io.cascata.log.Appended;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.Context.ResourceKey;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.modelling.repository.ManagedEntity;
import org.axonframework.modelling.repository.Repository;

/**
 * Entities of every kind, continued from the version in which they were last seen. Axon's own repository reads each of
 * them from its first event on, and folds every event of a command into every entity that the command looked at.
 */
final class SourcedRepository implements Repository.LifecycleManagement<EntityRef, Sourced> {

    private final ResourceKey<Map<EntityRef, CompletableFuture<ManagedEntity<EntityRef, Sourced>>>> loaded =
            ResourceKey.withLabel("entities");
    private final EventStore store;
    private final StateCache cache;

    SourcedRepository(EventStore store, StateCache cache) {
        this.store = store;
        this.cache = cache;
    }

    @Override
    public Class<EntityRef> idType() {
        return EntityRef.class;
    }

    @Override
    public Class<Sourced> entityType() {
        return Sourced.class;
    }

    @Override
    public CompletableFuture<ManagedEntity<EntityRef, Sourced>> load(EntityRef ref, ProcessingContext context) {
        return context.computeResourceIfAbsent(loaded, ConcurrentHashMap::new)
                .computeIfAbsent(ref, absent -> source(absent, context));
    }

    /**
     * Keeps what a command looked at as its events leave it: the condition of the append has held, so nothing came
     * between. Where some of them had been stored before, something may have.
     */
    void keep(Decided decided, Appended appended, ProcessingContext context) {
        if (appended.positions().stream().allMatch(position -> position > appended.before())) {
            context.computeResourceIfAbsent(loaded, ConcurrentHashMap::new)
                    .values()
                    .forEach(entity -> cache.put(decided.after(entity.join().entity(), appended)));
        }
    }

    @Override
    public CompletableFuture<ManagedEntity<EntityRef, Sourced>> loadOrCreate(EntityRef ref, ProcessingContext context) {
        return load(ref, context);
    }

    private CompletableFuture<ManagedEntity<EntityRef, Sourced>> source(EntityRef ref, ProcessingContext context) {
        var known = cache.get(ref);
        var start = new GlobalIndexConsistencyMarker(known.position()).position();
        var transaction = store.transaction(context);
        return transaction
                .source(SourcingCondition.conditionFor(start, AxonCriteria.of(ref.events())))
                .reduce(known.entity(), SourcedRepository::fold)
                .thenApply(current -> {
                    // The head when the first entity of this command was read, so at most the one for this entity.
                    long head = GlobalIndexConsistencyMarker.position(transaction.appendPosition());
                    cache.put(new Known(current, Math.max(current.version(), head)));
                    return new Loaded(current);
                });
    }

    private static Sourced fold(Sourced entity, MessageStream.Entry<? extends EventMessage> entry) {
        var message = entry.message();
        return entity.after(event(message), message.timestamp(), position(entry));
    }

    static DomainEvent event(EventMessage message) {
        return (DomainEvent) Objects.requireNonNull(message.payload(), message.identifier());
    }

    static long position(MessageStream.Entry<? extends EventMessage> entry) {
        return TrackingToken.fromContext(entry).orElseThrow().position().orElseThrow();
    }

    @Override
    public ManagedEntity<EntityRef, Sourced> attach(
            ManagedEntity<EntityRef, Sourced> entity, ProcessingContext context) {
        throw new UnsupportedOperationException("entities change by events alone");
    }

    @Override
    public ManagedEntity<EntityRef, Sourced> persist(EntityRef ref, Sourced entity, ProcessingContext context) {
        throw new UnsupportedOperationException("entities change by events alone");
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("eventStore", store);
        descriptor.describeProperty("cached", cache.size());
    }

    private record Loaded(Sourced entity) implements ManagedEntity<EntityRef, Sourced> {

        @Override
        public EntityRef identifier() {
            return entity.ref();
        }

        @Override
        public Sourced applyStateChange(UnaryOperator<Sourced> change) {
            throw new UnsupportedOperationException("entities change by events alone");
        }
    }
}
