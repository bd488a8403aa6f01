package io.cascata.command.decision;

import java.util.concurrent.CompletableFuture;

/** Carries out single commands: decides, appends, and decides again where somebody was faster. */
@FunctionalInterface
public interface CommandExecutor {

    /** Completes once durable. Fails with {@link Refusal} where a rule, or the expected version, says no. */
    CompletableFuture<CommandResult> execute(CommandRequest request);
}
