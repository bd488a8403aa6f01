package io.cascata.query.buyinggroup;

import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.TargetRole;
import io.cascata.log.EventFilter;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known, from a viewpoint, of the things that a committee is measured by. */
record Committees(History history, Viewpoint viewpoint) {

    private static final Set<String> PROFILES = EventCatalogue.cascata().namesOf(Set.of(TargetProfileSet.class));

    Optional<OpportunityAt> opportunity(OpportunityId id) {
        return OpportunityAt.of(story(id));
    }

    /** All that happened to an opportunity, in order of business time. */
    List<RecordedEvent> story(OpportunityId id) {
        return history.of(EventFilter.tagged(OpportunityEvent.tag(id)), viewpoint);
    }

    GroupAt group(BuyingGroupId id) {
        return GroupAt.of(history.of(EventFilter.tagged(BuyingGroupEvent.tag(id)), viewpoint));
    }

    /** The solutions that anybody has ever set a profile for. */
    Set<SolutionId> profiled() {
        var sets = new EventFilter(List.of(new EventFilter.Criterion(Set.of(), PROFILES)));
        return history.of(sets, viewpoint).stream()
                .map(event -> ((TargetProfileSet) event.event()).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The target profile of the type, or that for all types; no roles where nobody had set one. */
    List<TargetRole> profile(SolutionId solution, @Nullable OpportunityType type) {
        var sets = history.of(EventFilter.tagged(SolutionEvent.tag(solution)), viewpoint).stream()
                .map(RecordedEvent::event)
                .filter(TargetProfileSet.class::isInstance)
                .map(TargetProfileSet.class::cast)
                .toList();
        return TargetProfileSet.inForce(sets, type);
    }

    /** The version of the process that an opportunity is on. */
    Optional<ProcessDefinition> process(Situation situation) {
        return history.of(EventFilter.tagged(ProcessEvent.tag(situation.process())), viewpoint).stream()
                .map(RecordedEvent::event)
                .filter(ProcessDrafted.class::isInstance)
                .map(ProcessDrafted.class::cast)
                .filter(drafted -> drafted.version().equals(situation.processVersion()))
                .reduce((earlier, later) -> later)
                .map(ProcessDrafted::definition);
    }
}
