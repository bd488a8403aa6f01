package io.cascata.command.execution;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds who might be interested in an event without asking everybody: by one tag of what they look for. */
final class TagIndex<T> {

    private final Map<Tag, List<T>> byTag = new HashMap<>();
    private final List<T> anyTag = new ArrayList<>();

    void add(Criterion criterion, T interested) {
        criterion.tags().stream()
                .findFirst()
                .map(tag -> byTag.computeIfAbsent(tag, absent -> new ArrayList<>()))
                .orElse(anyTag)
                .add(interested);
    }

    Set<T> candidates(Collection<Tag> tags) {
        var candidates = new LinkedHashSet<>(anyTag);
        for (var tag : tags) {
            candidates.addAll(byTag.getOrDefault(tag, List.of()));
        }
        return candidates;
    }
}
