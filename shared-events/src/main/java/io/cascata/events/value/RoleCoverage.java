package io.cascata.events.value;

import io.cascata.events.id.ContactId;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Which roles of a target profile have as many people as it wants, and which have not. Extra heads in one role help no other. */
public record RoleCoverage(List<ContactRole> covered, List<ContactRole> missing) {

    public RoleCoverage {
        covered = List.copyOf(covered);
        missing = List.copyOf(missing);
    }

    /** Counts those of the people who count; both lists are in the order of the profile. */
    public static RoleCoverage of(
            List<TargetRole> profile, Map<ContactId, ContactRole> people, Predicate<ContactId> counts) {
        Predicate<TargetRole> covered = target -> people.entrySet().stream()
                        .filter(person -> person.getValue().equals(target.role()))
                        .filter(person -> counts.test(person.getKey()))
                        .count()
                >= target.headCount();
        return new RoleCoverage(roles(profile, covered), roles(profile, covered.negate()));
    }

    private static List<ContactRole> roles(List<TargetRole> profile, Predicate<TargetRole> which) {
        return profile.stream().filter(which).map(TargetRole::role).toList();
    }
}
