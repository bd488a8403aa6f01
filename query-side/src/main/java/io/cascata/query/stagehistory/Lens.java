package io.cascata.query.stagehistory;

import io.cascata.events.value.CanonicalStage;
import java.util.List;

/** The stages that moves are seen through: those of the process itself, or the canonical ones that all processes share. */
enum Lens {
    PROCESS,
    CANONICAL;

    private static final List<CanonicalStage> CANONICAL_ORDER = List.of(CanonicalStage.values());

    /** A stage as this lens sees it; orders count from 1. */
    record Stage(String key, int order, CanonicalStage canonical) {}

    Stage stage(String key, int order, CanonicalStage canonical) {
        return switch (this) {
            case PROCESS -> new Stage(key, order, canonical);
            case CANONICAL -> new Stage(canonical.name(), CANONICAL_ORDER.indexOf(canonical) + 1, canonical);
        };
    }

    Stage stage(Move move) {
        return stage(move.stage(), move.order(), move.canonical());
    }

    /** Whether a move leaves the stay it finds: a move into the same stage of the same process does not. */
    boolean leaves(Move stay, Move next) {
        return switch (this) {
            case PROCESS ->
                !stay.stage().equals(next.stage()) || !stay.process().equals(next.process());
            case CANONICAL -> stay.canonical() != next.canonical();
        };
    }

    /** Whether the orders of two moves cannot be compared. */
    boolean otherModel(Move stay, Move next) {
        return this == PROCESS
                && (!stay.process().equals(next.process()) || stay.processVersion() != next.processVersion());
    }
}
