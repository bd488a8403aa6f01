package io.cascata.command.execution;

import io.cascata.command.decision.CommandExecutor;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.DecisionHandler.Answer;
import io.cascata.log.AppendConflict;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.axon.LogStorageEngine;
import io.cascata.log.codec.EventCodec;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;

/** Single commands through Axon's command bus, over a log that is opened and closed by somebody else. */
public final class AxonCommandExecutor implements CommandExecutor, AutoCloseable {

    private static final int CACHED_ENTITIES = 10_000;

    private final AxonConfiguration axon;
    private final CommandBus bus;
    private final Set<UUID> inFlight = ConcurrentHashMap.newKeySet();

    private AxonCommandExecutor(AxonConfiguration axon) {
        this.axon = axon;
        this.bus = axon.getComponent(CommandBus.class);
    }

    /** An executor for these decisions that is ready for commands. */
    public static AxonCommandExecutor start(EventLog log, EventCodec codec, Decisions decisions) {
        var axon = new WriteSide(decisions, codec.catalogue(), new StateCache(CACHED_ENTITIES))
                .configurer()
                .registerEventStorageEngine(components -> new LogStorageEngine(log, codec))
                .build();
        axon.start();
        return new AxonCommandExecutor(axon);
    }

    /**
     * Fails with {@link Refusal}, with {@link AppendConflict} where others kept changing what was decided on, and with
     * {@link EventLogException} where the log does not take the events.
     */
    @Override
    public CompletableFuture<CommandResult> execute(CommandRequest request) {
        var id = request.provenance().commandId();
        if (request.requestHash() == null) {
            return dispatch(request);
        }
        return inFlight.add(id)
                ? dispatch(request).whenComplete((result, failure) -> inFlight.remove(id))
                : CompletableFuture.failedFuture(ExecutionRefusal.keyInFlight());
    }

    private CompletableFuture<CommandResult> dispatch(CommandRequest request) {
        return attempt(request, 0).exceptionallyCompose(failure -> CompletableFuture.failedFuture(meaning(failure)));
    }

    /** Decides, and decides again on conflict: Axon's own retries can lose the answer of a command that fails at once. */
    private CompletableFuture<CommandResult> attempt(CommandRequest request, int failed) {
        var message = new GenericCommandMessage(CommandNames.typeOf(request.command()), request);
        return bus.dispatch(message, null)
                .thenCompose(answer -> ((Answer) Objects.requireNonNull(answer.payload())).result())
                .exceptionallyCompose(failure -> ConflictRetry.isWorthwhile(failed + 1, failure)
                        ? later(request, failed + 1)
                        : CompletableFuture.failedFuture(failure));
    }

    private CompletableFuture<CommandResult> later(CommandRequest request, int failed) {
        var pause = CompletableFuture.delayedExecutor(
                ConflictRetry.jitterMillis(failed), TimeUnit.MILLISECONDS, Thread::startVirtualThread);
        return CompletableFuture.runAsync(() -> {}, pause).thenCompose(again -> attempt(request, failed));
    }

    private static Throwable meaning(Throwable failure) {
        Throwable last = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof EventLogException) {
                return cause;
            }
            last = cause;
        }
        return last;
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
