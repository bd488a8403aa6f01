package io.cascata.query.attribution;

import io.cascata.query.attribution.model.Journey;

/** Takes the journeys of a question, one after the other. */
@FunctionalInterface
interface JourneySheet {

    /** {@code keys} has for each touch of the journey the code of what it counts for. */
    void take(Deal deal, Journey journey, long[] keys);

    /** This one, once another has taken the same. */
    default JourneySheet after(JourneySheet other) {
        return (deal, journey, keys) -> {
            other.take(deal, journey, keys);
            take(deal, journey, keys);
        };
    }
}
