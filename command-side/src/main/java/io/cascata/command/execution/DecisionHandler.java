package io.cascata.command.execution;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Decisions;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.axon.LogStorageEngine;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.axonframework.common.configuration.Configuration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.commandhandling.CommandHandler;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandResultMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.modelling.StateManager;

/** Decides a command within its processing context and hands the events to the store, which appends them at its end. */
final class DecisionHandler implements CommandHandler {

    /** The answer of a command; completed only after the append. */
    record Answer(CompletableFuture<CommandResult> result) {}

    private static final MessageType ANSWER = new MessageType("answer");

    private final Decisions decisions;
    private final EventCatalogue catalogue;
    private final EventStore store;
    private final StateManager states;
    private final SourcedRepository entities;

    DecisionHandler(Decisions decisions, EventCatalogue catalogue, Configuration axon) {
        this.decisions = decisions;
        this.catalogue = catalogue;
        this.store = axon.getComponent(EventStore.class);
        this.states = axon.getComponent(StateManager.class);
        this.entities = axon.getComponent(SourcedRepository.class);
    }

    @Override
    public MessageStream.Single<CommandResultMessage> handle(CommandMessage message, ProcessingContext context) {
        var request = (CommandRequest) Objects.requireNonNull(message.payload());
        return MessageStream.just(new GenericCommandResultMessage(ANSWER, new Answer(answer(request, context))));
    }

    private CompletableFuture<CommandResult> answer(CommandRequest request, ProcessingContext context) {
        decisions.requireChannelMay(request);
        var ref = EntityRef.of(request.command().target());
        var hash = request.requestHash();
        if (hash != null) {
            var keyed = keyed(request, ref, context);
            if (keyed.seen()) {
                return CompletableFuture.completedFuture(keyed.answer(hash));
            }
        }
        var boundary = new AxonBoundary(states, context, request.provenance().occurredAt());
        var target = boundary.sourced(ref);
        target.require(request.expectedVersion());
        var decided = new Decided(request, target, decisions.decide(request, boundary), catalogue);
        return decided.events().isEmpty()
                ? CompletableFuture.completedFuture(decided.unchanged())
                : publish(decided, context);
    }

    private KeyedCommand keyed(CommandRequest request, EntityRef ref, ProcessingContext context) {
        var criteria = AxonCriteria.of(KeyedCommand.events(request.provenance().commandId()));
        return store.transaction(context)
                .source(SourcingCondition.conditionFor(criteria))
                .reduce(KeyedCommand.unseen(ref), KeyedCommand::after)
                .join();
    }

    private CompletableFuture<CommandResult> publish(Decided decided, ProcessingContext context) {
        var result = new CompletableFuture<CommandResult>();
        context.whenComplete(done -> {
            try {
                var appended =
                        Objects.requireNonNull(done.getResource(LogStorageEngine.APPENDED), "not appended to the log");
                entities.keep(decided, appended, done);
                result.complete(decided.appended(appended));
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        store.publish(context, decided.messages()).join();
        return result;
    }
}
