package io.cascata.query.buyinggroup;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.TargetRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Which roles occur in groups: in all that have people, and in those that won. {@code profile} are the roles that at
 * least half the won groups have, each with the median of its heads: what to send as target profile.
 */
record RolesStudy(Groups typical, Groups won, List<TargetRole> profile) {

    /** So many groups with people, and in how many of them each role occurs, the most frequent first. */
    record Groups(int groups, List<Occurrence> roles) {}

    /** A role: in how many groups, which share of all that is, and the median of its heads where it occurs. */
    record Occurrence(ContactRole role, int groups, BigDecimal share, int medianHeads) {}

    private static final BigDecimal HALF = new BigDecimal("0.5");

    static RolesStudy of(List<StudiedCommittee> committees) {
        var withPeople = committees.stream()
                .filter(committee -> !committee.roles().isEmpty())
                .toList();
        var won = groups(withPeople.stream()
                .filter(committee -> committee.outcome() == Outcome.WON)
                .toList());
        var profile = won.roles().stream()
                .filter(role -> role.share().compareTo(HALF) >= 0)
                .map(role -> new TargetRole(role.role(), role.medianHeads(), List.of(), null))
                .toList();
        return new RolesStudy(groups(withPeople), won, profile);
    }

    private static Groups groups(List<StudiedCommittee> committees) {
        var heads = new TreeMap<String, List<Integer>>();
        for (var committee : committees) {
            committee.roles().values().stream()
                    .collect(groupingBy(role -> role, counting()))
                    .forEach((role, count) -> heads.computeIfAbsent(role, absent -> new ArrayList<>())
                            .add(count.intValue()));
        }
        var roles = heads.entrySet().stream()
                .map(role -> occurrence(new ContactRole(role.getKey()), role.getValue(), committees.size()))
                .sorted(comparingInt(Occurrence::groups).reversed())
                .collect(toList());
        return new Groups(committees.size(), roles);
    }

    private static Occurrence occurrence(ContactRole role, List<Integer> heads, int groups) {
        var sorted = heads.stream().sorted().toList();
        var share = BigDecimal.valueOf(heads.size()).divide(BigDecimal.valueOf(groups), 4, RoundingMode.HALF_UP);
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return new Occurrence(role, heads.size(), share, Math.ceilDiv(twice, 2));
    }
}
