package io.cascata.command.importing.plan;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Guesses a process from data: stages in the order of their mean rank of first entry (ties by name), open ones before won
 * ones before lost ones; open stages spread over Detected to Pipeline by position, the last of them being Pipeline.
 */
public final class ProcessDraft {

    private static final List<CanonicalStage> OPEN = List.of(
            CanonicalStage.DETECTED,
            CanonicalStage.ENGAGED,
            CanonicalStage.PRIORITIZED,
            CanonicalStage.QUALIFIED,
            CanonicalStage.PIPELINE);

    private final String process;
    private final Map<String, long[]> ranks = new TreeMap<>();
    private final Map<String, Outcome> outcomes = new TreeMap<>();

    public ProcessDraft(String process) {
        this.process = process;
    }

    /** The stages that one opportunity was in, in their order. */
    public void observe(List<String> stages) {
        long rank = 0;
        for (var stage : new LinkedHashSet<>(stages)) {
            var sum = ranks.computeIfAbsent(stage, unseen -> new long[2]);
            sum[0] += ++rank;
            sum[1]++;
        }
    }

    /** An opportunity in this stage is open, or has this outcome; a closed outcome, once seen, stays. */
    public void observe(String stage, Outcome outcome) {
        ranks.computeIfAbsent(stage, unseen -> new long[2]);
        outcomes.merge(stage, outcome, (known, more) -> known == Outcome.OPEN ? more : known);
    }

    public ProcessFile file() {
        var open = ordered(Outcome.OPEN);
        var stages = new ArrayList<ProcessFile.Stage>();
        for (int i = 0; i < open.size(); i++) {
            stages.add(stage(open.get(i), byPosition(i, open.size())));
        }
        Stream.of(Outcome.WON, Outcome.LOST, Outcome.RECYCLED)
                .forEach(outcome -> ordered(outcome).forEach(stage -> stages.add(stage(stage, closed(outcome)))));
        return ProcessFile.of(process, stages);
    }

    /** A stage with this meaning, owned by whoever usually owns such. */
    public static ProcessFile.Stage stage(String stage, CanonicalStage canonical) {
        return ProcessFile.Stage.of(stage, canonical, owner(canonical));
    }

    private static Team owner(CanonicalStage canonical) {
        return switch (canonical) {
            case TARGET_ACCOUNT, TARGET, DETECTED, ENGAGED -> Team.MARKETING;
            case PRIORITIZED, QUALIFIED -> Team.SALES_DEVELOPMENT;
            case PIPELINE, CLOSED_WON, CLOSED_LOST, CLOSED_RECYCLED -> Team.SALES;
        };
    }

    private static CanonicalStage closed(Outcome outcome) {
        return switch (outcome) {
            case OPEN -> CanonicalStage.PIPELINE;
            case WON -> CanonicalStage.CLOSED_WON;
            case LOST -> CanonicalStage.CLOSED_LOST;
            case RECYCLED -> CanonicalStage.CLOSED_RECYCLED;
        };
    }

    private static CanonicalStage byPosition(int position, int count) {
        int fromEnd = (count - 1 - position) * OPEN.size() / Math.max(count, OPEN.size());
        return OPEN.get(OPEN.size() - 1 - fromEnd);
    }

    private List<String> ordered(Outcome outcome) {
        return ranks.entrySet().stream()
                .filter(entry -> outcomes.getOrDefault(entry.getKey(), guess(entry.getKey())) == outcome)
                .sorted(Comparator.<Map.Entry<String, long[]>>comparingDouble(
                                entry -> entry.getValue()[0] / (double) Math.max(1, entry.getValue()[1]))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Outcome guess(String stage) {
        var name = stage.toLowerCase(Locale.ROOT);
        return name.startsWith("closed won")
                ? Outcome.WON
                : name.startsWith("closed lost") ? Outcome.LOST : Outcome.OPEN;
    }
}
