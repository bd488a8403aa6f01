package io.cascata.query.score;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.StageKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * The scores of everybody with a role on an opportunity, highest first, for its solution, and their sum, plain and
 * {@code weighted} by role. {@code unnamed} is the interest that people of the account showed whom nobody knows yet; it is in no sum.
 */
public record GroupScore(
        OpportunityId opportunity,
        SolutionId solution,
        StageKey stage,
        Instant at,
        BigDecimal score,
        WeightedScore weighted,
        List<Member> members,
        BigDecimal unnamed) {

    /** Somebody with a role, and their score for the solution. */
    public record Member(ContactId contact, ContactRole role, BigDecimal score) {}
}
