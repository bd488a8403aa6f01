package io.cascata.query.score;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RoleWeight;
import io.cascata.events.value.TargetRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A group's score in which roles weigh differently: every member's score times the share of their role in the weights of
 * all roles that somebody has, summed. Roles weigh what the target profile says, normally where it says nothing.
 */
public record WeightedScore(BigDecimal score, List<Weight> roles) {

    private static final int DECIMALS = 4;

    public WeightedScore {
        roles = List.copyOf(roles);
    }

    /** A role's part in the weights: {@code points} of {@code of}, and the same as a share. */
    public record Weight(ContactRole role, RoleWeight weight, int points, int of, BigDecimal share) {

        private static Weight of(ContactRole role, RoleWeight weight, int all) {
            var points = BigDecimal.valueOf(weight.points());
            var share = points.divide(BigDecimal.valueOf(all), DECIMALS, RoundingMode.HALF_UP);
            return new Weight(role, weight, weight.points(), all, share);
        }
    }

    static WeightedScore of(Collection<GroupScore.Member> members, List<TargetRole> profile) {
        var weights =
                weights(members.stream().map(GroupScore.Member::role).distinct().toList(), profile);
        var points = weights.stream().collect(toMap(Weight::role, identity()));
        var score = members.stream()
                .mapToDouble(member -> part(member, requireNonNull(points.get(member.role()))))
                .sorted()
                .sum();
        return new WeightedScore(Points.rounded(score), weights);
    }

    private static double part(GroupScore.Member member, Weight weight) {
        return member.score().doubleValue() * weight.points() / weight.of();
    }

    /** In the order of the roles. */
    static List<Weight> weights(List<ContactRole> roles, List<TargetRole> profile) {
        int all =
                roles.stream().mapToInt(role -> weight(role, profile).points()).sum();
        return roles.stream()
                .map(role -> Weight.of(role, weight(role, profile), all))
                .toList();
    }

    private static RoleWeight weight(ContactRole role, List<TargetRole> profile) {
        return profile.stream()
                .filter(target -> target.role().equals(role))
                .map(TargetRole::weight)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(RoleWeight.NORMAL);
    }
}
