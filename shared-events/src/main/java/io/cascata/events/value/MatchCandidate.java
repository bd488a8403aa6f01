package io.cascata.events.value;

import io.cascata.events.id.AccountId;
import java.math.BigDecimal;
import java.util.List;

/** An account that was considered for a lead: the score from 0 that its evidence adds up to, and that evidence by name. */
public record MatchCandidate(AccountId account, BigDecimal score, List<MatchEvidence> evidence) {

    public MatchCandidate {
        evidence = List.copyOf(evidence);
    }

    /** What speaks for or against an account, and by how much. */
    public record MatchEvidence(String kind, BigDecimal weight) {}
}
