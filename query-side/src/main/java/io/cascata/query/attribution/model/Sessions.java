package io.cascata.query.attribution.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * One touch for each session: what one person does through one channel without a longer pause than {@code pause} is one
 * session. The first touch that creates a lead stands for it, or the first of all where none does.
 */
public record Sessions(Duration pause, Kinds kinds) {

    private record Who(String person, String channel) {}

    private static final class Session {
        private final int place;
        private Touch last;

        Session(int place, Touch first) {
            this.place = place;
            this.last = first;
        }
    }

    /** Touches in their order; all of them where there is no pause. */
    public List<Touch> of(List<Touch> touches) {
        if (pause.isZero() || touches.size() < 2) {
            return touches;
        }
        var kept = new ArrayList<Touch>(touches.size());
        var running = new HashMap<Who, Session>();
        for (var touch : touches) {
            var who = new Who(touch.person(), touch.channel());
            var session = running.get(who);
            if (session == null || session.last.at().plus(pause).isBefore(touch.at())) {
                running.put(who, new Session(kept.size(), touch));
                kept.add(touch);
                continue;
            }
            session.last = touch;
            if (kinds.createsLead(touch) && !kinds.createsLead(kept.get(session.place))) {
                kept.set(session.place, touch);
            }
        }
        return kept;
    }
}
