package io.cascata.standalone.demo;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.scoring.ScoreTouch;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Gives points for what people did lately, as the scoring would have done had it happened here. */
final class Scoring {

    private static final Duration LATELY = Duration.ofDays(90);
    private static final int PAGE = 5_000;
    private static final EventFilter TOUCHES = new EventFilter(
            List.of(new Criterion(Set.of(), EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class)))));

    private final EventLog log;
    private final EventCodec codec = EventCodec.cascata();

    Scoring(EventLog log) {
        this.log = log;
    }

    /** The commands, in the order in which the touches were recorded. */
    List<CommandRequest> until(Instant end) {
        var since = end.minus(LATELY);
        var story = new Story(end);
        long after = 0;
        long head = log.head();
        while (after < head) {
            var page = log.read(new EventQuery(after, head, TOUCHES, PAGE));
            for (var stored : page.events()) {
                if (!stored.occurredAt().isBefore(since)) {
                    var touch = (TouchRecorded) codec.decode(stored);
                    var score = new ScoreTouch(touch, stored.occurredAt());
                    story.tell("score " + touch.id(), stored.occurredAt(), "scoring", score);
                }
            }
            after = page.searchedTo();
        }
        return story.told();
    }
}
