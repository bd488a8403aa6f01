package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A touch with what is known of it now: who it was, of which account, and what it shows interest in. */
public record KnownTouch(
        TouchRecorded touch,
        @Nullable Person person,
        @Nullable AccountId account,
        @Nullable SolutionId solution) {

    public static KnownTouch of(TouchRecorded touch, Boundary boundary) {
        var originator = Originator.of(touch, boundary);
        return new KnownTouch(touch, originator.person(), originator.account(), Interest.of(touch, boundary));
    }

    /** What a visitor did without a name, in the order in which it was recorded. */
    public static List<KnownTouch> ofVisitor(VisitorId visitor, Boundary boundary) {
        return boundary.load(TouchesKind.TOUCHES, TouchEvent.tag(visitor)).all().stream()
                .map(Touches.Touched::touch)
                .filter(touch -> touch.person() == null)
                .map(touch -> of(touch, boundary))
                .toList();
    }

    /** For commands that are about what follows from a touch. */
    public static Command.Target<?, ?> target(TouchId touch) {
        return new Command.Target<>(ScoredTouchKind.SCORED_TOUCH, touch);
    }
}
