package io.cascata.command.process;

import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A stage model as decisions see it: all versions, those that were ever activated, and the one that is active now. */
record RevenueProcess(
        SortedMap<Integer, ProcessDefinition> versions,
        Set<Integer> activated,
        @Nullable Integer active) {

    static final RevenueProcess NONE = new RevenueProcess(new TreeMap<>(), Set.of(), null);

    boolean isUnknown() {
        return versions.isEmpty();
    }

    int latest() {
        return versions.lastKey();
    }

    ProcessDefinition latestDefinition() {
        return versions.lastEntry().getValue();
    }

    /** The latest version that has a stage. */
    Optional<Integer> latestWith(StageKey stage) {
        return versions.entrySet().stream()
                .filter(version -> version.getValue().stage(stage).isPresent())
                .map(Map.Entry::getKey)
                .max(Integer::compare);
    }

    /**
     * The number under which a definition is written down: that of the latest version while nobody has activated it and
     * the definition has every stage of it, in its place and with its meaning, for imports may have opened opportunities
     * there; else the next one.
     */
    int versionFor(ProcessDefinition definition) {
        boolean replaceable = !activated.contains(latest()) && refs(definition).containsAll(refs(latestDefinition()));
        return replaceable ? latest() : latest() + 1;
    }

    private static Set<StageRef> refs(ProcessDefinition definition) {
        return definition.stages().stream().map(StageDefinition::ref).collect(Collectors.toSet());
    }

    RevenueProcess after(ProcessEvent event) {
        return switch (event) {
            case ProcessDrafted drafted -> drafted(drafted.version(), drafted.definition());
            case ProcessActivated now -> activated(now.version());
            case ProcessMigrationOrdered ordered -> this;
        };
    }

    private RevenueProcess drafted(int version, ProcessDefinition definition) {
        var all = new TreeMap<>(versions);
        all.put(version, definition);
        return new RevenueProcess(all, activated, active);
    }

    private RevenueProcess activated(int version) {
        var all = new HashSet<>(activated);
        all.add(version);
        return new RevenueProcess(versions, Set.copyOf(all), version);
    }
}
