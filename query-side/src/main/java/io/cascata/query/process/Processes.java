package io.cascata.query.process;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stage models of an organisation, every version of them. */
public final class Processes {

    private static final EventFilter ALL = EventFilter.named(EventCatalogue.cascata()
            .namesOf(Set.of(ProcessDrafted.class, ProcessActivated.class))
            .toArray(String[]::new));

    private final History history;

    public Processes(History history) {
        this.history = history;
    }

    /** Every version of every process, by id and version. */
    public List<ProcessVersionView> all(Viewpoint viewpoint) {
        return versions(ALL, viewpoint);
    }

    /** This version of a process. */
    public Optional<ProcessVersionView> find(ProcessId id, int version, Viewpoint viewpoint) {
        return of(id, viewpoint).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    /** The active version of a process, or the latest where none is active. */
    public Optional<ProcessVersionView> find(ProcessId id, Viewpoint viewpoint) {
        return of(id, viewpoint).stream()
                .max(comparing(ProcessVersionView::active).thenComparing(comparingInt(ProcessVersionView::version)));
    }

    private List<ProcessVersionView> of(ProcessId id, Viewpoint viewpoint) {
        return versions(EventFilter.tagged(ProcessEvent.tag(id)), viewpoint).stream()
                .filter(version -> version.process().equals(id))
                .toList();
    }

    private List<ProcessVersionView> versions(EventFilter filter, Viewpoint viewpoint) {
        var versions = new LinkedHashMap<Key, ProcessVersionView>();
        for (var recorded : history.of(filter, viewpoint)) {
            switch (recorded.event()) {
                case ProcessDrafted drafted ->
                    versions.put(
                            new Key(drafted.id(), drafted.version()),
                            new ProcessVersionView(drafted.id(), drafted.version(), false, null, drafted.definition()));
                case ProcessActivated activated -> activate(activated, recorded.occurredAt(), versions);
                default -> {
                    // other things that carry the tag of a process say nothing of its stages
                }
            }
        }
        return versions.values().stream()
                .sorted(comparing((ProcessVersionView each) -> each.process().value())
                        .thenComparingInt(ProcessVersionView::version))
                .toList();
    }

    private static void activate(ProcessActivated activated, Instant at, Map<Key, ProcessVersionView> versions) {
        versions.replaceAll((key, version) -> key.process().equals(activated.id()) ? version.retired() : version);
        versions.computeIfPresent(
                new Key(activated.id(), activated.version()), (key, version) -> version.activated(at));
    }

    private record Key(ProcessId process, int version) {}
}
