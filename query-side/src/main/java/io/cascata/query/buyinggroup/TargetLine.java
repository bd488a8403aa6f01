package io.cascata.query.buyinggroup;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.TargetRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody should work on: {@code find} people of these job titles are missing, {@code engage} are there but
 * not in touch; {@code candidates} were proposed, {@code places} are held; and what to tell them.
 */
record TargetLine(
        ContactRole role,
        int find,
        List<ContactId> engage,
        List<String> jobTitles,
        @Nullable String message,
        List<ContactId> candidates,
        List<PlaceId> places) {

    /** The roles of the profile in which somebody is missing or not engaged, in its order. */
    static List<TargetLine> of(List<TargetRole> profile, People people, GroupAt group) {
        var lines = new ArrayList<TargetLine>();
        for (var target : profile) {
            var there = people.all().stream()
                    .filter(person -> person.role().equals(target.role()))
                    .toList();
            int missing = Math.max(0, target.headCount() - there.size());
            var silent = there.stream()
                    .filter(person -> !person.engaged())
                    .map(Person::contact)
                    .toList();
            if (missing > 0 || !silent.isEmpty()) {
                lines.add(line(target, missing, silent, group));
            }
        }
        return lines;
    }

    private static TargetLine line(TargetRole target, int missing, List<ContactId> silent, GroupAt group) {
        var candidates = group.members().stream()
                .filter(member -> !member.confirmed() && member.role().equals(target.role()))
                .map(GroupAt.Member::contact)
                .toList();
        var places = group.places().stream()
                .filter(place -> place.held() && place.role().equals(target.role()))
                .map(GroupAt.Place::place)
                .toList();
        return new TargetLine(target.role(), missing, silent, target.jobTitles(), target.message(), candidates, places);
    }
}
