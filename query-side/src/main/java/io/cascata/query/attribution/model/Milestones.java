package io.cascata.query.attribution.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which touch of a journey holds which position, over the whole group. A touch may hold several. Positions are those of
 * {@link Position} by name, and one for every stage that was entered.
 */
public final class Milestones {

    private final Journey journey;
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private Milestones(Journey journey) {
        this.journey = journey;
    }

    public static Milestones of(Journey journey, Kinds kinds) {
        var milestones = new Milestones(journey);
        if (journey.size() > 0) {
            milestones.positions.put(Position.FIRST_TOUCH.name(), 0);
            milestones.leadCreation(kinds);
            milestones.latest(Position.OPPORTUNITY_CREATION.name(), journey.created());
            var won = journey.won();
            if (won != null) {
                milestones.latest(Position.CLOSED_WON.name(), won);
            }
            journey.stages().forEach(milestones::latest);
        }
        return milestones;
    }

    private void leadCreation(Kinds kinds) {
        for (int i = 0; i < journey.size(); i++) {
            if (kinds.createsLead(journey.touches().get(i))) {
                positions.put(Position.LEAD_CREATION.name(), i);
                return;
            }
        }
    }

    private void latest(String position, Instant until) {
        for (int i = journey.size() - 1; i >= 0; i--) {
            if (!journey.touches().get(i).at().isAfter(until)) {
                positions.put(position, i);
                return;
            }
        }
    }

    /** The index of the touch that holds a position, empty where none does. */
    public OptionalInt index(String position) {
        var index = positions.get(position);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public OptionalInt index(Position position) {
        return index(position.name());
    }

    /** The positions that the touch with this sequence number holds. */
    public List<String> heldBy(Journey of, long sequence) {
        return positions.entrySet().stream()
                .filter(position -> of.touches().get(position.getValue()).sequence() == sequence)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The touches that hold any position. */
    Set<Integer> held() {
        return new LinkedHashSet<>(positions.values());
    }
}
