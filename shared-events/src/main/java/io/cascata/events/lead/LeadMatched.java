package io.cascata.events.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.MatchCandidate;
import io.cascata.events.value.MatchStrength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lead was compared with all accounts: the one it most likely belongs to where there is any, the {@code rule} that
 * decided, all that were considered, best first, and the contact whose e-mail address it has. {@code rulesVersion} is
 * that of the rules for conversion.
 */
public record LeadMatched(
        LeadId id,
        MatchStrength strength,
        @Nullable AccountId account,
        @Nullable ContactId contact,
        String rule,
        List<MatchCandidate> candidates,
        Integer rulesVersion)
        implements LeadEvent {

    public LeadMatched {
        candidates = List.copyOf(candidates);
    }
}
