package io.cascata.query.deals;

import io.cascata.events.value.CanonicalStage;
import java.util.List;

/** Sets of canonical stages as numbers, a bit for each: so the column {@code reached} of stays keeps them. */
public final class StageBits {

    private static final List<CanonicalStage> ORDER = List.of(CanonicalStage.values());

    private StageBits() {}

    public static int of(CanonicalStage stage) {
        return 1 << ORDER.indexOf(stage);
    }

    public static boolean has(int stages, CanonicalStage stage) {
        return (stages & of(stage)) != 0;
    }
}
