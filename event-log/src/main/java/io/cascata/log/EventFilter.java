package io.cascata.log;

import io.cascata.events.Tag;
import java.util.List;
import java.util.Set;

/** Which events are meant: those that meet any of the criteria; without criteria, all. */
public record EventFilter(List<Criterion> anyOf) {

    public static final EventFilter ALL = new EventFilter(List.of());

    public EventFilter {
        anyOf = List.copyOf(anyOf);
    }

    /** Events that carry all of the tags and have one of the stored names; an empty set of either asks for nothing. */
    public record Criterion(Set<Tag> tags, Set<String> names) {

        public Criterion {
            tags = Set.copyOf(tags);
            names = Set.copyOf(names);
        }

        boolean matches(String name, Set<Tag> of) {
            return (names.isEmpty() || names.contains(name)) && of.containsAll(tags);
        }
    }

    public static EventFilter tagged(Tag... tags) {
        return new EventFilter(List.of(new Criterion(Set.of(tags), Set.of())));
    }

    /** Events of these stored names that carry the tag. */
    public static EventFilter tagged(Tag tag, Set<String> names) {
        return new EventFilter(List.of(new Criterion(Set.of(tag), names)));
    }

    public static EventFilter named(String... names) {
        return new EventFilter(List.of(new Criterion(Set.of(), Set.of(names))));
    }

    public boolean isAll() {
        return anyOf.isEmpty();
    }

    /** Whether an event of this name and with these tags is meant. */
    public boolean matches(String name, Set<Tag> tags) {
        return isAll() || anyOf.stream().anyMatch(criterion -> criterion.matches(name, tags));
    }
}
