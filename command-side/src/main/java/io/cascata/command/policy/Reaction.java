package io.cascata.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.log.Metadata;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One command of a policy, the {@code index}-th that it asks for because of its trigger, and its business time. */
record Reaction(String policy, Trigger trigger, int index, Command command, Instant occurredAt) {

    private static final String CHANNEL = "policy";

    CommandRequest request() {
        var metadata = trigger.metadata();
        var correlation = metadata.getOrDefault(
                Metadata.CORRELATION_ID,
                metadata.getOrDefault(Metadata.COMMAND_ID, trigger.id().toString()));
        return CommandRequest.of(
                command,
                new Provenance(
                        commandId(),
                        occurredAt,
                        "policy:" + policy,
                        CHANNEL,
                        null,
                        correlation,
                        trigger.id().toString(),
                        null));
    }

    /** The same whenever the policy reacts to this event: what was carried out before is known again. */
    UUID commandId() {
        return UUID.nameUUIDFromBytes((CHANNEL + "\n" + policy + "\n" + trigger.id() + "\n" + index).getBytes(UTF_8));
    }

    /** What is worth keeping of the answer: a refusal; that something was done stands in the log. */
    Optional<PolicyNote> note(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Refused refused -> Optional.of(PolicyNote.refused(this, refused.refusal()));
            case Outcome.Accepted accepted -> Optional.empty();
            case Outcome.Duplicate duplicate -> Optional.empty();
        };
    }

    String commandName() {
        return command.getClass().getSimpleName();
    }
}
