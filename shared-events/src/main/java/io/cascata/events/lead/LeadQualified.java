package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ScoreEvidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead meets the agreed definition: {@code criteria} names what it asked for, all of it met; {@code score} is what
 * the person's behaviour came to, where any was scored; {@code rulesVersion} is the version of the definition.
 */
public record LeadQualified(
        LeadId id, List<String> criteria, @Nullable ScoreEvidence score, Integer rulesVersion, Cause cause)
        implements LeadEvent {

    public LeadQualified {
        criteria = List.copyOf(criteria);
    }
}
