package io.cascata.command.process;

import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.ProcessDefinition;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    boolean isDraft(int version) {
        return !activated.contains(version);
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
