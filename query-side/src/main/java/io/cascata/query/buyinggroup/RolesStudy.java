package io.cascata.query.buyinggroup;

import static java.util.Comparator.comparingInt;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Which roles occur in groups: in all that have people, and in those that won. {@code profile} are the roles that at
 * least half the won groups have, each with the median of its heads: what to send as target profile.
 */
record RolesStudy(Groups typical, Groups won, List<TargetRole> profile) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** So many groups with people, and in how many of them each role occurs, the most frequent first. */
    record Groups(int groups, List<Occurrence> roles) {

        /** Of roles in the order of their names, which decides between those that are equally frequent. */
        static Groups of(int groups, List<Occurrence> byName) {
            return new Groups(
                    groups,
                    byName.stream()
                            .sorted(comparingInt(Occurrence::groups).reversed())
                            .toList());
        }
    }

    /** A role: in how many groups, which share of all that is, and the median of its heads where it occurs. */
    record Occurrence(ContactRole role, int groups, BigDecimal share, int medianHeads) {

        static Occurrence of(ContactRole role, int groups, int all, int medianHeads) {
            var share = BigDecimal.valueOf(groups).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
            return new Occurrence(role, groups, share, medianHeads);
        }
    }

    static RolesStudy of(Groups typical, Groups won) {
        var profile = won.roles().stream()
                .filter(role -> role.share().compareTo(HALF) >= 0)
                .map(role -> new TargetRole(role.role(), role.medianHeads(), List.of(), null))
                .toList();
        return new RolesStudy(typical, won, profile);
    }
}
