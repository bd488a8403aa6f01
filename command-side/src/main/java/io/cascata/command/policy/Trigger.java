package io.cascata.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.Cause;
import io.cascata.log.Metadata;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event that policies react to, with its place in the log, its two times and where it came from. */
public record Trigger(
        long position,
        UUID id,
        String name,
        DomainEvent event,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> metadata) {

    private static final String IMPORT = "import";

    /** An id for something new that follows from this, such as an opportunity; the same whenever it is asked for. */
    public String derivedId(String what) {
        return UUID.nameUUIDFromBytes((id + "\n" + what).getBytes(UTF_8)).toString();
    }

    /** When it was known of: the later of its two times. */
    public Instant knownAt() {
        return recordedAt.isAfter(occurredAt) ? recordedAt : occurredAt;
    }

    /** Whether this is taken over from another system, where whatever should follow from it has followed. */
    boolean isHistory() {
        return IMPORT.equals(metadata.get(Metadata.CHANNEL)) || causeKind() == Cause.Kind.IMPORT;
    }

    private Cause.Kind causeKind() {
        return switch (event) {
            case OpportunityOpened opened -> opened.cause().kind();
            case StageEvent stage -> stage.cause().kind();
            default -> Cause.Kind.MANUAL;
        };
    }
}
