package io.cascata.query.buyinggroup;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RoleCoverage;
import io.cascata.events.value.TargetRole;
import io.cascata.query.export.InOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the people of open opportunities cover the profile of what they are about: those of which anybody is known,
 * those of them in which every target role is filled, filled roles of all target roles, and how often each role is
 * missing. Opportunities without a profile are left out.
 */
public record CoverageTally(long groups, long complete, long targetRoles, long filledRoles, Map<String, Long> missing) {

    public CoverageTally {
        missing = InOrder.copy(missing);
    }

    /** Adds up the committees that are asked to cover the same profile. */
    static final class Sums {

        private final Map<String, Long> missing = new TreeMap<>();
        private long groups;
        private long complete;
        private long target;
        private long filled;

        void add(Collection<Map<ContactId, ContactRole>> committees, List<TargetRole> profile) {
            committees.forEach(people -> add(people, profile));
        }

        private void add(Map<ContactId, ContactRole> people, List<TargetRole> profile) {
            var coverage = RoleCoverage.of(profile, people, contact -> true);
            groups++;
            complete += coverage.missing().isEmpty() ? 1 : 0;
            target += profile.size();
            filled += coverage.covered().size();
            coverage.missing().forEach(role -> missing.merge(role.value(), 1L, Long::sum));
        }

        CoverageTally tally() {
            return new CoverageTally(groups, complete, target, filled, missing);
        }
    }
}
