package io.cascata.command.policy;

import io.cascata.command.policy.DuePolicy.Change;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is due when, as far as the log has been read; kept in memory, for the log can be read again. */
final class DueThings {

    private static final int PAGE = 5_000;

    private record Key(String policy, String thing) {}

    private final EventLog log;
    private final EventCodec codec;
    private final List<DuePolicy> policies;
    private final EventFilter filter;
    private final Map<Key, DueThing> byKey = new HashMap<>();
    private final TreeSet<DueThing> inOrder = new TreeSet<>();
    private long position;

    DueThings(EventLog log, EventCodec codec, List<DuePolicy> policies) {
        this.log = log;
        this.codec = codec;
        this.policies = List.copyOf(policies);
        EventCatalogue catalogue = codec.catalogue();
        var names = policies.stream()
                .flatMap(policy -> catalogue.namesOf(policy.events()).stream())
                .collect(Collectors.toUnmodifiableSet());
        this.filter = new EventFilter(List.of(new EventFilter.Criterion(Set.of(), names)));
    }

    /** Reads what has come since. */
    void follow() {
        long head = log.head();
        while (!policies.isEmpty() && position < head) {
            var page = log.read(new EventQuery(position, head, filter, PAGE));
            page.events().forEach(this::read);
            position = page.searchedTo();
        }
    }

    /** What should have happened before now, the oldest first. At the very moment it may still happen in time. */
    List<DueThing> overdue(Instant now) {
        return inOrder.stream().takeWhile(thing -> thing.at().isBefore(now)).toList();
    }

    int size() {
        return byKey.size();
    }

    /** It has been asked for. */
    void done(DueThing thing) {
        inOrder.remove(thing);
        byKey.remove(new Key(thing.policy().name(), thing.thing()), thing);
    }

    private void read(StoredEvent stored) {
        var event = codec.decode(stored);
        for (var policy : policies) {
            if (policy.events().contains(event.getClass())) {
                switch (policy.read(event)) {
                    case Change.Due due -> {
                        settle(policy, due.thing());
                        var thing = new DueThing(policy, due.thing(), due.at(), stored);
                        byKey.put(new Key(policy.name(), due.thing()), thing);
                        inOrder.add(thing);
                    }
                    case Change.Settled settled -> settle(policy, settled.thing());
                }
            }
        }
    }

    private void settle(DuePolicy policy, String thing) {
        var known = byKey.remove(new Key(policy.name(), thing));
        if (known != null) {
            inOrder.remove(known);
        }
    }
}
