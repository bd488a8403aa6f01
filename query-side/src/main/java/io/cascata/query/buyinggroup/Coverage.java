package io.cascata.query.buyinggroup;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RoleCoverage;
import io.cascata.events.value.TargetRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far people cover a target profile: members and those of them engaged, target roles, those filled and those filled by
 * engaged people, both as shares of all (missing without a profile), and what is missing. Roles count, not heads.
 */
public record Coverage(
        int members,
        int engagedMembers,
        int notEngagedMembers,
        int targetRoles,
        int filledRoles,
        int engagedRoles,
        @Nullable BigDecimal filled,
        @Nullable BigDecimal engaged,
        List<ContactRole> missing,
        List<ContactRole> notEngaged) {

    static Coverage of(List<TargetRole> profile, People people) {
        var roles = people.all().stream().collect(toUnmodifiableMap(Person::contact, Person::role));
        var engagedPeople = people.all().stream()
                .filter(Person::engaged)
                .map(Person::contact)
                .toList();
        var filled = RoleCoverage.of(profile, roles, contact -> true);
        var engaged = RoleCoverage.of(profile, roles, engagedPeople::contains);
        return new Coverage(
                people.all().size(),
                people.engaged(),
                people.all().size() - people.engaged(),
                profile.size(),
                filled.covered().size(),
                engaged.covered().size(),
                share(filled.covered().size(), profile.size()),
                share(engaged.covered().size(), profile.size()),
                filled.missing(),
                engaged.missing());
    }

    private static @Nullable BigDecimal share(int part, int all) {
        return all == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }
}
