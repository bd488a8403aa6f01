package io.cascata.command.execution;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds who might be interested in an event without asking everybody: by one tag of what they look for. */
final class TagIndex<T> {

    private final Map<Tag, List<T>> byTag = new HashMap<>();
    private final List<T> anyTag = new ArrayList<>();

    void add(Criterion criterion, T interested) {
        tag(criterion)
                .map(tag -> byTag.computeIfAbsent(tag, absent -> new ArrayList<>(1)))
                .orElse(anyTag)
                .add(interested);
    }

    void remove(Criterion criterion, T interested) {
        tag(criterion)
                .ifPresentOrElse(
                        tag -> byTag.computeIfPresent(
                                tag, (same, all) -> all.remove(interested) && all.isEmpty() ? null : all),
                        () -> anyTag.remove(interested));
    }

    void clear() {
        byTag.clear();
        anyTag.clear();
    }

    Set<T> candidates(Collection<Tag> tags) {
        var candidates = new LinkedHashSet<>(anyTag);
        for (var tag : tags) {
            candidates.addAll(byTag.getOrDefault(tag, List.of()));
        }
        return candidates;
    }

    private static Optional<Tag> tag(Criterion criterion) {
        return criterion.tags().stream().findFirst();
    }
}
