package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.log.Metadata;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The log as the commands wrote it: neighbouring events of the same command are one step. */
record Journal(List<Step> steps) {

    static Journal of(List<StoredEvent> log) {
        var steps = new ArrayList<Step>();
        var events = new ArrayList<DomainEvent>();
        for (int i = 0; i < log.size(); i++) {
            var stored = log.get(i);
            events.add(EventCodec.cascata().decode(stored));
            if (i == log.size() - 1 || !command(stored).equals(command(log.get(i + 1)))) {
                steps.add(new Step(stored.position(), command(stored), events));
                events.clear();
            }
        }
        return new Journal(steps);
    }

    private static String command(StoredEvent stored) {
        return Objects.requireNonNull(stored.metadata().get(Metadata.COMMAND_ID));
    }

    /** Where the answers and the log disagree: each command has one step with as many events as it was told, or none. */
    List<String> disagreements(List<Sent> sent) {
        var found = new HashMap<String, List<Step>>();
        steps.forEach(step -> found.computeIfAbsent(step.command(), absent -> new ArrayList<>())
                .add(step));
        return sent.stream()
                .filter(one -> !agrees(one, found))
                .map(one -> one + " led to " + found.get(one.id().toString()))
                .toList();
    }

    private static boolean agrees(Sent sent, Map<String, List<Step>> found) {
        var own = found.getOrDefault(sent.id().toString(), List.of());
        var answer = sent.answer();
        if (answer == null || answer.events() == 0) {
            return own.isEmpty();
        }
        return own.size() == 1
                && own.getFirst().events().size() == answer.events()
                && own.getFirst().position() == answer.position();
    }
}
