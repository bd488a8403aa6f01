package io.cascata.command.policy;

import io.cascata.command.decision.Command;
import io.cascata.events.DomainEvent;
import io.cascata.log.EventFilter;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.codec.UnreadableEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the policies what they want because of an event. One that fails is parked, and the others go on. */
final class Reactions {

    private final List<Policy> policies;
    private final EventCodec codec;
    private final PolicySettings settings;
    private final Set<String> triggers;

    Reactions(List<Policy> policies, EventCodec codec, PolicySettings settings) {
        var names = new HashSet<String>();
        policies.forEach(policy -> {
            if (!names.add(policy.name())) {
                throw new IllegalArgumentException("two policies are called " + policy.name());
            }
        });
        this.policies = List.copyOf(policies);
        this.codec = codec;
        this.settings = settings;
        this.triggers = policies.stream()
                .flatMap(policy -> codec.catalogue().namesOf(policy.triggers()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the policies want, and what could not even be asked. */
    record Wanted(List<Reaction> reactions, List<PolicyNote> notes) {}

    List<String> names() {
        return policies.stream().map(Policy::name).toList();
    }

    /** Whether there is any event that some policy reacts to. */
    boolean isNone() {
        return triggers.isEmpty();
    }

    /** The events that some policy reacts to. */
    EventFilter filter() {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(), triggers)));
    }

    /** Because of these events, in their order. */
    Wanted because(List<StoredEvent> events) {
        var wanted = new Wanted(new ArrayList<>(), new ArrayList<>());
        events.forEach(event -> ask(policies, event, wanted));
        return wanted;
    }

    /** Because of one event again, of one policy or of all ({@link PolicyNote#ALL}). */
    Wanted again(String policy, StoredEvent event) {
        var wanted = new Wanted(new ArrayList<>(), new ArrayList<>());
        var asked = policies.stream()
                .filter(one -> policy.equals(PolicyNote.ALL) || policy.equals(one.name()))
                .toList();
        ask(asked, event, wanted);
        return wanted;
    }

    private void ask(List<Policy> asked, StoredEvent stored, Wanted wanted) {
        Trigger trigger;
        try {
            trigger = trigger(stored);
        } catch (UnreadableEvent e) {
            wanted.notes().add(PolicyNote.parked(PolicyNote.ALL, stored.position(), stored.name(), e));
            return;
        }
        if (trigger.isHistory() && !settings.reactToImports()) {
            return;
        }
        Class<? extends DomainEvent> type = trigger.event().getClass();
        asked.stream()
                .filter(policy -> policy.triggers().contains(type))
                .forEach(policy -> ask(policy, trigger, wanted));
    }

    private static void ask(Policy policy, Trigger trigger, Wanted wanted) {
        List<Command> commands;
        Instant at;
        try {
            commands = policy.react(trigger);
            at = policy.actsAt(trigger);
        } catch (RuntimeException e) {
            wanted.notes().add(PolicyNote.parked(policy.name(), trigger.position(), trigger.name(), e));
            return;
        }
        for (int index = 0; index < commands.size(); index++) {
            wanted.reactions().add(new Reaction(policy.name(), trigger, index, commands.get(index), at));
        }
    }

    private Trigger trigger(StoredEvent stored) {
        return new Trigger(
                stored.position(),
                stored.id(),
                stored.name(),
                codec.decode(stored),
                stored.occurredAt(),
                stored.recordedAt(),
                stored.metadata());
    }
}
