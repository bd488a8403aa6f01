package io.cascata.command.automation;

import io.cascata.events.catalogue.EventType;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The opportunities that a log tells are open. Reads every stage event, so it is for what happens once in a long while. */
final class OpenOpportunities {

    private static final int PAGE = 5_000;

    private final EventLog log;
    private final EventCodec codec;
    private final EventFilter stages;

    OpenOpportunities(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
        this.stages = EventFilter.named(codec.catalogue().types().stream()
                .filter(type ->
                        type.type() == OpportunityOpened.class || StageEvent.class.isAssignableFrom(type.type()))
                .map(EventType::name)
                .toArray(String[]::new));
    }

    /** Those of a process that were open up to a position and not worked by this version of it, oldest first. */
    List<OpportunityId> on(ProcessId process, int exceptVersion, long upTo) {
        var open = new LinkedHashSet<OpportunityId>();
        for (long position = 0; position < upTo; ) {
            var page = log.read(new EventQuery(position, upTo, stages, PAGE));
            page.events().forEach(event -> {
                switch (codec.decode(event)) {
                    case OpportunityOpened opened ->
                        keep(opened.id(), opened.stage(), opened.situation(), process, exceptVersion, open);
                    case StageEvent moved ->
                        keep(moved.id(), moved.to(), moved.situation(), process, exceptVersion, open);
                    default -> throw new IllegalStateException("no stage event: " + event.name());
                }
            });
            position = page.searchedTo();
        }
        return List.copyOf(open);
    }

    private static void keep(
            OpportunityId id,
            StageRef stage,
            Situation situation,
            ProcessId process,
            int exceptVersion,
            Set<OpportunityId> open) {
        boolean concerned = stage.canonical().outcome() == Outcome.OPEN
                && situation.process().equals(process)
                && situation.processVersion() != exceptVersion;
        if (concerned) {
            open.add(id);
        } else {
            open.remove(id);
        }
    }
}
