package io.cascata.query.buyinggroup;

import static java.util.Objects.requireNonNullElseGet;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.OpportunityType;
import io.cascata.query.deals.Sight;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells who decides about what, from any viewpoint. */
public final class BuyingGroups {

    private final History history;
    private final Supplier<? extends DocumentStore> documents;
    private final Supplier<FactStore> facts;
    private final Clock clock;

    /** The suppliers give the stores that serve at the moment, {@code clock} the time where a question has none. */
    public BuyingGroups(
            History history, Supplier<? extends DocumentStore> documents, Supplier<FactStore> facts, Clock clock) {
        this.history = history;
        this.documents = documents;
        this.facts = facts;
        this.clock = clock;
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new GroupIndex.GroupProjection());
    }

    public static List<DocumentCollection> collections() {
        return List.of(GroupIndex.COLLECTION);
    }

    /** How the people of an opportunity covered its target profile; empty where it was not there. */
    public Optional<CoverageView> coverage(OpportunityId id, Viewpoint viewpoint, int days) {
        var known = new Committees(history, viewpoint);
        return known.opportunity(id).map(opportunity -> coverage(id, opportunity, known, days));
    }

    private CoverageView coverage(OpportunityId id, OpportunityAt opportunity, Committees known, int days) {
        var about = opportunity.situation();
        var at = at(known.viewpoint());
        var profile = known.profile(about.solution(), about.type());
        var touches = touches(opportunity.people().keySet(), known.viewpoint(), days);
        var people = People.of(opportunity.people(), touches);
        var below = known.process(about).flatMap(process -> BelowGate.of(opportunity, process, profile, touches, at));
        return new CoverageView(
                id,
                about.group(),
                about.solution(),
                about.type(),
                opportunity.stage().key(),
                at,
                days,
                Coverage.of(profile, people),
                Completeness.of(profile, people),
                people.all(),
                People.LESS_ENGAGED_RULE,
                TargetLine.of(profile, people, known.group(about.group())),
                below.orElse(null));
    }

    /** A group as it was; empty where neither it nor an opportunity of it was there. */
    Optional<GroupView> group(BuyingGroupId id, Viewpoint viewpoint, int days) {
        return documents.get().get(GroupIndex.COLLECTION.name(), id.value()).flatMap(document -> {
            var index = GroupIndex.read(document);
            var known = new Committees(history, viewpoint);
            var opportunities = new LinkedHashMap<OpportunityId, OpportunityAt>();
            index.opportunities()
                    .forEach(one -> known.opportunity(one).ifPresent(there -> opportunities.put(one, there)));
            var group = known.group(id);
            var parts = group.formed() == null ? implied(opportunities.values()) : group.confirmed();
            var people = People.of(parts, touches(parts.keySet(), viewpoint, days));
            return group.formed() == null && opportunities.isEmpty()
                    ? Optional.empty()
                    : Optional.of(GroupView.of(
                            id, index, group, List.copyOf(opportunities.keySet()), people, known, at(viewpoint), days));
        });
    }

    private static Map<ContactId, OpportunityAt.Part> implied(Collection<OpportunityAt> opportunities) {
        var people = new LinkedHashMap<ContactId, OpportunityAt.Part>();
        opportunities.stream()
                .filter(OpportunityAt::isOpen)
                .forEach(opportunity -> opportunity.people().forEach(people::putIfAbsent));
        return people;
    }

    /** Each change of stage or people of an opportunity with who was in it then, in order of time. */
    List<CommitteeMoment> moments(OpportunityId id, Viewpoint viewpoint) {
        var moments = new ArrayList<CommitteeMoment>();
        var story = new Committees(history, viewpoint).story(id);
        var now = OpportunityAt.of(story.stream()
                        .filter(event -> event.event() instanceof OpportunityOpened)
                        .toList())
                .orElse(null);
        for (var event : story) {
            if (now != null && tells(event)) {
                now = now.after(event);
                moments.add(CommitteeMoment.of(event, now));
            }
        }
        return moments;
    }

    private static boolean tells(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case OpportunityOpened opened -> true;
            case StageEvent moved -> true;
            case ContactRoleAdded added -> true;
            case ContactRoleChanged changed -> true;
            case ContactRoleRemoved removed -> true;
            default -> false;
        };
    }

    /** What everybody did who ever had a role on an opportunity, the latest first; those added by mistake are left out. */
    List<Interaction> interactions(OpportunityId id, Viewpoint viewpoint) {
        var people = Interaction.participants(new Committees(history, viewpoint).story(id));
        return touches(people, viewpoint, 1).all().reversed().stream()
                .map(Interaction::of)
                .toList();
    }

    /** Which roles occurred in groups, and in those that had won. */
    RolesStudy study(Set<String> solutions, Set<String> types, Viewpoint viewpoint) {
        return held(viewpoint, roles -> roles.study(solutions, types));
    }

    /** The groups that have people of all opportunities about these solutions, of these types; of any where none is named. */
    List<StudiedGroup> studied(Set<String> solutions, Set<String> types, Viewpoint viewpoint) {
        return held(viewpoint, roles -> roles.studied(solutions, types));
    }

    /** The same viewpoint, limited to what the facts have seen by now. */
    Viewpoint pinned(Viewpoint viewpoint) {
        return viewpoint.pinned(facts.get().position());
    }

    /** How far the people of all open opportunities cover their profiles, as it stands now. */
    public CoverageTally tally() {
        var known = new Committees(history, Viewpoint.NOW);
        var sums = new CoverageTally.Sums();
        for (var solution : known.profiled()) {
            for (var type : OpportunityType.values()) {
                var profile = known.profile(solution, type);
                if (!profile.isEmpty()) {
                    sums.add(held(Viewpoint.NOW, roles -> roles.open(solution, type)), profile);
                }
            }
        }
        return sums.tally();
    }

    private <T> T held(Viewpoint viewpoint, RolesHeld.Question<T> question) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        return store.read(connection -> question.ask(RolesHeld.read(connection, sight)));
    }

    private Touches touches(Collection<ContactId> contacts, Viewpoint viewpoint, int days) {
        return Touches.of(new LinkedHashSet<>(contacts), history, viewpoint, at(viewpoint), days);
    }

    private Instant at(Viewpoint viewpoint) {
        return requireNonNullElseGet(viewpoint.asOf(), clock::instant);
    }
}
