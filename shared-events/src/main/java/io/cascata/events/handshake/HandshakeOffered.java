package io.cascata.events.handshake;

import io.cascata.events.Tag;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One team offers work to another; nothing changes hands yet. {@code deadline} is missing where no service level applies.
 * {@code knownSince} is when the subject came to be known, where the clock of speed to lead starts.
 */
public record HandshakeOffered(
        HandshakeId id,
        Subject subject,
        Team from,
        Owner to,
        Raci raci,
        NextStep nextStep,
        @Nullable Deadline deadline,
        @Nullable Instant knownSince)
        implements HandshakeEvent {

    @Override
    public Set<Tag> tags() {
        return Subject.tags(id, subject);
    }
}
