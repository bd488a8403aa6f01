package io.cascata.query.waterfall;

import io.cascata.events.value.CanonicalStage;
import java.util.List;

/** What people call the canonical stages, and how they are ordered. */
final class CanonicalNames {

    private static final List<CanonicalStage> ORDER = List.of(CanonicalStage.values());

    private CanonicalNames() {}

    /** Counts from 1. */
    static int order(CanonicalStage stage) {
        return ORDER.indexOf(stage) + 1;
    }

    static String name(CanonicalStage stage) {
        return switch (stage) {
            case TARGET_ACCOUNT -> "Target account";
            case TARGET -> "Target";
            case DETECTED -> "Detected";
            case ENGAGED -> "Engaged";
            case PRIORITIZED -> "Prioritized";
            case QUALIFIED -> "Qualified";
            case PIPELINE -> "Pipeline";
            case CLOSED_WON -> "Won";
            case CLOSED_LOST -> "Lost";
            case CLOSED_RECYCLED -> "Recycled";
        };
    }
}
