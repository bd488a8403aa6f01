package io.cascata.command.simulation;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.TargetRole;
import io.cascata.events.value.Team;
import io.cascata.events.value.Transition;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The process of the simulation, as plain lists: four open stages, the last with gates, and four closed ones. Also what
 * the gates ask for.
 */
final class Course {

    static final List<String> OPEN = List.of("heard", "talking", "meeting", "offer");
    static final List<String> WON = List.of("signed", "live");
    static final List<String> LOST = List.of("lost");
    static final List<String> PARKED = List.of("parked");
    static final List<String> STAGES =
            Stream.of(OPEN, WON, LOST, PARKED).flatMap(List::stream).toList();

    /** The stages that one may move back to. */
    static final List<String> BACK = List.of("heard", "talking");

    static final String GATED = "offer";
    static final int PEOPLE = 2;
    static final int FILLED = 2;
    static final List<ContactRole> PROFILE =
            Stream.of("Champion", "User", "Ratifier").map(ContactRole::new).toList();

    private static final Set<String> STEPS = Set.of(
            "heard>talking",
            "heard>meeting",
            "talking>meeting",
            "talking>offer",
            "talking>heard",
            "talking>signed",
            "meeting>offer",
            "meeting>heard",
            "offer>talking",
            "offer>signed",
            "meeting>signed",
            "signed>live",
            "signed>meeting",
            "lost>talking",
            "lost>offer",
            "parked>heard");

    private static final List<CanonicalStage> CANONICAL = List.of(
            CanonicalStage.DETECTED,
            CanonicalStage.ENGAGED,
            CanonicalStage.QUALIFIED,
            CanonicalStage.PIPELINE,
            CanonicalStage.CLOSED_WON,
            CanonicalStage.CLOSED_WON,
            CanonicalStage.CLOSED_LOST,
            CanonicalStage.CLOSED_RECYCLED);

    private Course() {}

    /** From everywhere an opportunity may be lost or parked; otherwise the listed steps are all there are. */
    static boolean leads(String from, String to) {
        return STEPS.contains(from + ">" + to) || LOST.contains(to) || PARKED.contains(to);
    }

    static ProcessDefinition definition(OpportunityType type) {
        var anyhow = Stream.concat(LOST.stream(), PARKED.stream()).map(to -> new Transition(null, new StageKey(to)));
        var steps = STEPS.stream().sorted().map(step -> step.split(">")).map(Course::transition);
        return new ProcessDefinition(
                "Simulated " + type,
                type,
                STAGES.stream().map(Course::stage).toList(),
                Stream.concat(steps, anyhow).toList());
    }

    static List<TargetRole> profile() {
        return PROFILE.stream()
                .map(role -> new TargetRole(role, 1, List.of(), null))
                .toList();
    }

    private static Transition transition(String[] ends) {
        return new Transition(new StageKey(ends[0]), new StageKey(ends[1]));
    }

    private static StageDefinition stage(String key) {
        int order = STAGES.indexOf(key);
        var rules = new StageRules(
                PEOPLE, new CommitteeRule(CommitteeMeasure.FILLED, FILLED, null), null, List.of(), List.of());
        return new StageDefinition(
                new StageKey(key),
                order + 1,
                key,
                CANONICAL.get(order),
                Team.SALES,
                "A stage.",
                "It is one.",
                List.of("Somebody says so"),
                key.equals(GATED) ? rules : null);
    }
}
