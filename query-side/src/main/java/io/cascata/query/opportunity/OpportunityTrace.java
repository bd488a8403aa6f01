package io.cascata.query.opportunity;

import io.cascata.query.projection.MissingRow;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that was said of an opportunity, in order of business time: what it looks like at any moment is a filter on this. */
record OpportunityTrace(List<Change> changes) {

    static final String OPENED = "opportunity.opened";

    OpportunityTrace {
        changes = List.copyOf(changes);
    }

    static OpportunityTrace opened(Change change) {
        return new OpportunityTrace(List.of(change));
    }

    /** With a change at its place in time; one that is there already changes nothing. */
    OpportunityTrace with(Change change) {
        int place = changes.size();
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (changes.get(i).position().equals(change.position())) {
                return this;
            }
            place = change.isBefore(changes.get(i)) ? i : place;
        }
        var all = new ArrayList<>(changes);
        all.add(place, change);
        return new OpportunityTrace(all);
    }

    /** What of it is seen from a viewpoint; nothing where the opportunity had not been opened, or was not known. */
    Optional<OpportunityTrace> seen(Viewpoint viewpoint) {
        var seen = changes.stream()
                .filter(change -> viewpoint.shows(change.at(), change.position()))
                .toList();
        boolean opened = seen.stream().anyMatch(change -> change.event().equals(OPENED));
        return opened ? Optional.of(new OpportunityTrace(seen)) : Optional.empty();
    }

    Change opening() {
        for (var change : changes) {
            if (change.isOpening()) {
                return change;
            }
        }
        throw new MissingRow("opening of", changes);
    }

    /** The moves, in order of time; a move into the stage where the opportunity is already is none. */
    List<Change> moves() {
        var moves = new ArrayList<Change>();
        for (var change : changes) {
            var to = change.to();
            if (to != null && (moves.isEmpty() || !to.equals(moves.getLast().to()))) {
                moves.add(change);
            }
        }
        return moves;
    }

    Optional<Change> last(String... events) {
        var names = Set.of(events);
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (names.contains(changes.get(i).event())) {
                return Optional.of(changes.get(i));
            }
        }
        return Optional.empty();
    }
}
