package io.cascata.standalone.demo;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks one opportunity through the stages of its motion until it is closed for good or the story ends. */
final class Journey {

    private static final double SPREAD = 0.75;
    private static final double BACK = 0.035;
    private static final double REOPEN_LOST = 0.035;
    private static final double REOPEN_RECYCLED = 0.13;
    private static final double STILL_HERE = 9;

    private final Motion motion;
    private final BusinessCalendar calendar;
    private final Dice dice;
    private final List<DemoMove> moves = new ArrayList<>();

    Journey(Motion motion, BusinessCalendar calendar, Dice dice) {
        this.motion = motion;
        this.calendar = calendar;
        this.dice = dice;
    }

    /** The moves from {@code opened} on; {@code waitUntil} is when the first stage may be left, if not by chance. */
    List<DemoMove> from(Instant opened, @Nullable Instant waitUntil) {
        var stage = dice.pick(motion.starts(), Motion.Start::share).stage();
        moves.add(new DemoMove(opened, stage));
        var next = waitUntil == null ? step(moves.getLast()) : advance(moves.getLast(), waitUntil);
        while (next != null && !calendar.isOver(next.at())) {
            moves.add(next);
            next = next.stage().outcome() == Outcome.OPEN ? step(next) : reopening(next);
        }
        return moves;
    }

    private @Nullable DemoMove step(DemoMove here) {
        var index = motion.indexOf(here.stage());
        var odds = motion.stages().get(index);
        var leaves = calendar.after(here.at(), dice.around(odds.days(), SPREAD), dice);
        if (index > 0 && dice.chance(BACK)) {
            return new DemoMove(leaves, motion.stages().get(index - 1).stage());
        }
        var fate = dice.between(0.0, 1.0);
        if (fate < odds.advanced()) {
            return advance(here, leaves);
        }
        if (fate < odds.advanced() + odds.lost()) {
            return new DemoMove(leaves, CanonicalStage.CLOSED_LOST);
        }
        return fate < odds.advanced() + odds.lost() + odds.recycled()
                ? new DemoMove(leaves, CanonicalStage.CLOSED_RECYCLED)
                : new DemoMove(
                        calendar.after(here.at(), dice.around(odds.days() * STILL_HERE, SPREAD) + 60, dice),
                        CanonicalStage.CLOSED_RECYCLED);
    }

    private DemoMove advance(DemoMove here, Instant leaves) {
        var next = motion.indexOf(here.stage()) + (dice.chance(motion.skips()) ? 2 : 1);
        if (next < motion.stages().size()) {
            return new DemoMove(leaves, motion.stages().get(next).stage());
        }
        return motion.indexOf(here.stage()) == motion.stages().size() - 1
                ? new DemoMove(calendar.signing(leaves, dice), CanonicalStage.CLOSED_WON)
                : new DemoMove(leaves, motion.stages().getLast().stage());
    }

    private @Nullable DemoMove reopening(DemoMove closed) {
        var chance =
                switch (closed.stage().outcome()) {
                    case LOST -> REOPEN_LOST;
                    case RECYCLED -> REOPEN_RECYCLED;
                    case OPEN, WON -> 0;
                };
        return dice.chance(chance)
                ? new DemoMove(calendar.after(closed.at(), dice.around(75, 0.5), dice), CanonicalStage.ENGAGED)
                : null;
    }
}
