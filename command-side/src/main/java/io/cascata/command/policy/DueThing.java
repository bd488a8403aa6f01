package io.cascata.command.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.log.Metadata;
import io.cascata.log.StoredEvent;
import java.time.Instant;
import java.util.UUID;

/** Something that is due at a time because of an event; asked for in the business time when it was due. */
record DueThing(DuePolicy policy, String thing, Instant at, StoredEvent because) implements Comparable<DueThing> {

    private static final String CHANNEL = "policy";

    CommandRequest request() {
        var from = new Provenance(
                commandId(),
                at,
                "policy:" + policy.name(),
                CHANNEL,
                null,
                because.metadata().get(Metadata.CORRELATION_ID),
                because.id().toString(),
                null);
        return CommandRequest.of(policy.when(thing, at), from);
    }

    /** The same whenever this thing is due at this time. */
    private UUID commandId() {
        return UUID.nameUUIDFromBytes(("due\n" + policy.name() + "\n" + thing + "\n" + at).getBytes(UTF_8));
    }

    @Override
    public int compareTo(DueThing other) {
        int order = at.compareTo(other.at);
        if (order != 0) {
            return order;
        }
        int names = policy.name().compareTo(other.policy.name());
        return names != 0 ? names : thing.compareTo(other.thing);
    }
}
