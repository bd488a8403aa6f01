package io.cascata.command.web;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandExecutor;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.CommandResult;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Provenance;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/** Hands the commands of the API to the executor and waits until they are durable. */
public final class CommandDispatch {

    private final CommandExecutor executor;
    private final Decisions decisions;
    private final Clock clock;
    private final RequestHash hash = new RequestHash();

    public CommandDispatch(CommandExecutor executor, Decisions decisions, Clock clock) {
        this.executor = executor;
        this.decisions = decisions;
        this.clock = clock;
    }

    /**
     * Creates an entity below a path such as {@code /api/accounts}; needs an idempotency key. The command gets an id to
     * use where the client named none, the same whenever the request is repeated.
     */
    public ResponseEntity<CommandAnswer> create(Call call, String path, Function<String, Command> command) {
        if (call.key() == null) {
            throw new ApiProblem(400, "idempotency-key-missing", "creating needs the header Idempotency-Key");
        }
        var commandId = call.newCommandId();
        var result = execute(call, commandId, () -> command.apply(commandId.toString()));
        var location = UriComponentsBuilder.fromPath(path)
                .pathSegment(result.id())
                .build()
                .encode()
                .toUri();
        return answer(result, result.events() > 0 ? HttpStatus.CREATED : HttpStatus.OK, location);
    }

    /** Changes an entity; needs the version on which the client decided. */
    public ResponseEntity<CommandAnswer> change(Call call, Supplier<Command> command) {
        if (call.version() == null) {
            throw new ApiProblem(
                    428, "if-match-required", "a change needs the header If-Match with the version it is for");
        }
        var result = execute(call, call.newCommandId(), command);
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, EntityVersion.toETag(result.version()))
                .body(body(result));
    }

    private CommandResult execute(Call call, UUID commandId, Supplier<Command> command) {
        var expected = call.version() == null ? null : call.version().number();
        var ready = ready(command);
        var request = new CommandRequest(
                ready, call.provenance(commandId, clock), expected, call.key() == null ? null : hash.of(ready, call));
        return await(executor.execute(request));
    }

    /** Who asks and how, for what needs no decision and is called {@code name}; refused where the channel may not do all. */
    public Provenance provenance(Call call, String name) {
        decisions.requireChannelMayAll(call.channel(), name);
        return call.provenance(call.newCommandId(), clock);
    }

    /** What it comes to, once that is durable; throws what went wrong as it was. */
    public static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** A command that refuses its own values says why; nothing of what was sent is in that. */
    private static Command ready(Supplier<Command> command) {
        try {
            return command.get();
        } catch (IllegalArgumentException e) {
            throw new ApiProblem(422, "malformed", String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<CommandAnswer> answer(CommandResult result, HttpStatus status, URI location) {
        return ResponseEntity.status(status)
                .location(location)
                .header(HttpHeaders.ETAG, EntityVersion.toETag(result.version()))
                .body(body(result));
    }

    private static CommandAnswer body(CommandResult result) {
        return new CommandAnswer(result.id(), result.version(), result.position());
    }
}
