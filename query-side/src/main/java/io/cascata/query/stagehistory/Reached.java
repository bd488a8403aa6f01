package io.cascata.query.stagehistory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stage counts as reached from one move on, entered by it or passed over, until a move back undoes it. */
final class Reached extends KnownRow {

    private final Move by;
    private final Lens.Stage stage;
    private final boolean skipped;
    private @Nullable Move undone;

    Reached(Move by, Lens.Stage stage, boolean skipped) {
        super(by.position());
        this.by = by;
        this.stage = stage;
        this.skipped = skipped;
    }

    void undo(Move by) {
        undone = by;
    }

    @Override
    long position() {
        return by.position();
    }

    @Override
    Object content() {
        return Arrays.asList(position(), stage, skipped, undone == null ? 0 : undone.position());
    }

    Move by() {
        return by;
    }

    Lens.Stage stage() {
        return stage;
    }

    boolean skipped() {
        return skipped;
    }

    @Nullable
    Move undone() {
        return undone;
    }
}
