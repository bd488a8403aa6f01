package io.cascata.query.handshake;

import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that was said of a handshake, in order of position: what it looks like at any moment is a filter on this. */
record HandshakeTrace(List<Step> steps) {

    HandshakeTrace {
        steps = List.copyOf(steps);
    }

    /** With one more step; one that is there already changes nothing. */
    HandshakeTrace with(Step step) {
        if (steps.stream().anyMatch(known -> known.position().equals(step.position()))) {
            return this;
        }
        var all = new ArrayList<>(steps);
        all.add(step);
        return new HandshakeTrace(all);
    }

    /** What of it is seen from a viewpoint; nothing where it had not been offered, or that was not known. */
    Optional<HandshakeTrace> seen(Viewpoint viewpoint) {
        var seen = steps.stream()
                .filter(step -> viewpoint.shows(step.at(), step.position()))
                .toList();
        boolean offered = seen.stream().anyMatch(step -> step.kind() == Step.Kind.OFFERED);
        return offered ? Optional.of(new HandshakeTrace(seen)) : Optional.empty();
    }

    Optional<Step> last(Step.Kind... kinds) {
        var wanted = List.of(kinds);
        return steps.reversed().stream()
                .filter(step -> wanted.contains(step.kind()))
                .findFirst();
    }
}
