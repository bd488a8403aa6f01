package io.cascata.query.buyinggroup;

import io.cascata.log.EventLog;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Answers which roles occur in groups, over HTTP or on the command line. */
public final class StudyAnswers {

    private static final String GROUPS = "/api/buying-groups/roles-study/groups";

    private final BuyingGroups groups;
    private final EventLog log;

    public StudyAnswers(BuyingGroups groups, EventLog log) {
        this.groups = groups;
        this.log = log;
    }

    /** Of which groups; none named means all. */
    record About(Set<String> solution, Set<String> type) {}

    /** The study with the addresses of the groups that each of its numbers counts. */
    public Followed<RolesStudy> study(Set<String> solutions, Set<String> types, WhenParameters when) {
        var viewpoint = groups.pinned(when.viewpoint(log));
        var study = groups.study(solutions, types, viewpoint);
        var address = Asked.of(new About(solutions, types), when)
                .pinned(Objects.requireNonNull(viewpoint.knownAt()))
                .numbers(GROUPS);
        var links = new LinkedHashMap<String, String>();
        link("typical", study.typical(), address, links);
        link("won", study.won(), address, links);
        for (int i = 0; i < study.profile().size(); i++) {
            links.put(
                    "/profile/" + i + "/headCount",
                    address.apply("won/" + study.profile().get(i).role().value()));
        }
        return new Followed<>(study, links);
    }

    private static void link(
            String number, RolesStudy.Groups counted, UnaryOperator<String> address, Map<String, String> links) {
        if (counted.groups() > 0) {
            links.put("/" + number + "/groups", address.apply(number));
        }
        for (int i = 0; i < counted.roles().size(); i++) {
            var role = counted.roles().get(i).role().value();
            var groups = address.apply(number + "/" + role);
            links.put("/" + number + "/roles/" + i + "/groups", groups);
            links.put("/" + number + "/roles/" + i + "/medianHeads", groups);
        }
    }

    /** The groups that a number counts, such as {@code typical} or {@code won/Champion}. */
    public List<StudiedGroup> groups(String number, Set<String> solutions, Set<String> types, WhenParameters when) {
        var parts = number.split("/", 2);
        var role = parts.length == 1 ? null : parts[1];
        boolean won = parts[0].equals("won");
        if (!won && !parts[0].equals("typical")) {
            throw new InvalidQuestion("number", "the study has no number '" + number + "' with groups behind it");
        }
        return groups.studied(solutions, types, groups.pinned(when.viewpoint(log))).stream()
                .filter(group -> !won || group.isWon())
                .filter(group -> role == null || group.heads().containsKey(role))
                .toList();
    }
}
