package io.cascata.query.stagehistory;

import io.cascata.events.value.CanonicalStage;

/** The stages that moves are seen through: those of the process itself, or the canonical ones that all processes share. */
enum Lens {
    PROCESS,
    CANONICAL;

    /** A stage as this lens sees it; {@code key} stands for its word, orders count from 1. */
    record Stage(int key, int order, CanonicalStage canonical) {}

    /** Whether a move leaves the stay it finds: a move into the same stage of the same process does not. */
    boolean leaves(Move stay, Move next) {
        return switch (this) {
            case PROCESS -> stay.stage() != next.stage() || stay.process() != next.process();
            case CANONICAL -> stay.canonical() != next.canonical();
        };
    }

    /** Whether the orders of two moves cannot be compared. */
    boolean otherModel(Move stay, Move next) {
        return this == PROCESS && (stay.process() != next.process() || stay.processVersion() != next.processVersion());
    }
}
