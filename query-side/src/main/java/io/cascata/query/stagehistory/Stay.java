package io.cascata.query.stagehistory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One uninterrupted presence of an opportunity in a stage. */
final class Stay extends KnownRow {

    private final Move entered;
    private final Lens.Stage stage;
    private final Before before;
    private final int progress;
    private final int reached;
    private @Nullable Move left;
    private @Nullable Leaving how;
    private Lens.@Nullable Stage leftTo;

    /**
     * What lies before a stay: the stage it came from, how often the opportunity has been in this stage (counting this
     * time), when it entered it the last time, and when it was opened.
     */
    record Before(int cameFrom, int visit, @Nullable Long previousEntered, long opened) {}

    Stay(Move entered, Lens.Stage stage, Before before, Reach reach) {
        super(entered.position());
        this.entered = entered;
        this.stage = stage;
        this.before = before;
        this.progress = reach.progress();
        this.reached = reach.reached();
    }

    void leave(Move next, Lens.Stage to, Leaving how) {
        this.left = next;
        this.leftTo = to;
        this.how = how;
    }

    @Override
    long position() {
        return entered.position();
    }

    @Override
    Object content() {
        return Arrays.asList(position(), left == null ? 0 : left.position(), how, leftTo, before, progress, reached);
    }

    Move entered() {
        return entered;
    }

    Lens.Stage stage() {
        return stage;
    }

    Before before() {
        return before;
    }

    /** The order of the furthest open or won stage that still counts as reached. */
    int progress() {
        return progress;
    }

    /** The canonical stages that still count as reached, a bit each. */
    int reached() {
        return reached;
    }

    @Nullable
    Move left() {
        return left;
    }

    @Nullable
    Leaving how() {
        return how;
    }

    Lens.@Nullable Stage leftTo() {
        return leftTo;
    }
}
