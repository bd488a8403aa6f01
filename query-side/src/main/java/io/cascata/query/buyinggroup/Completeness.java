package io.cascata.query.buyinggroup;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How complete a group is by heads: each target role by itself and {@code group}, their plain mean, both as shares from 0
 * to 1; no group without a profile. Unlike coverage, a role that wants three and has two counts for two thirds.
 */
public record Completeness(@Nullable BigDecimal group, List<OfRole> roles) {

    private static final int DECIMALS = 4;

    /** Enough digits for a mean that is rounded only once. */
    private static final int INNER_DECIMALS = 12;

    public Completeness {
        roles = List.copyOf(roles);
    }

    /** A role with the heads it wants and those it has; extra heads complete nothing. */
    public record OfRole(ContactRole role, int required, int assigned, BigDecimal complete) {

        static OfRole of(ContactRole role, int required, int assigned) {
            return new OfRole(role, required, assigned, share(required, assigned, DECIMALS));
        }
    }

    static Completeness of(List<TargetRole> profile, People people) {
        var roles = profile.stream()
                .map(target -> OfRole.of(target.role(), target.headCount(), people.in(target.role())))
                .toList();
        return new Completeness(roles.isEmpty() ? null : mean(roles), roles);
    }

    private static BigDecimal mean(List<OfRole> roles) {
        return roles.stream()
                .map(role -> share(role.required(), role.assigned(), INNER_DECIMALS))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(roles.size()), DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(int required, int assigned, int decimals) {
        return BigDecimal.valueOf(Math.min(assigned, required))
                .divide(BigDecimal.valueOf(required), decimals, RoundingMode.HALF_UP);
    }
}
