package io.cascata.command.matching;

import io.cascata.events.id.AccountId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** One account that was considered; the score is the sum of what the evidence weighs. */
public record Candidate(
        AccountId account, BigDecimal score, Strength strength, List<Evidence> evidence, Set<Remark> remarks) {

    /** The score as a share of certainty, from 0 to 1. */
    public BigDecimal confidence() {
        return score.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    }
}
