package io.cascata.query.buyinggroup;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.query.buyinggroup.CommitteeTrace.Step;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the committees. */
final class CommitteeProjection implements DocumentProjection<CommitteeTrace> {

    @Override
    public String name() {
        return "committee";
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return OpportunityEvent.class.isAssignableFrom(event);
    }

    @Override
    public DocumentCollection collection() {
        return CommitteeTrace.COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent recorded) {
        return step(recorded).isEmpty()
                ? List.of()
                : List.of(((OpportunityEvent) recorded.event()).id().value());
    }

    @Override
    public CommitteeTrace apply(@Nullable CommitteeTrace current, String id, RecordedEvent recorded) {
        var step = step(recorded).orElseThrow();
        if (current != null) {
            return current.with(step);
        }
        if (recorded.event() instanceof OpportunityOpened opened) {
            var about = opened.situation();
            return new CommitteeTrace(about.solution().value(), about.type().name(), List.of(step));
        }
        throw new MissingRow("opportunity", id);
    }

    private static Optional<Step> step(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case OpportunityOpened opened ->
                Optional.of(Step.of(recorded, opened.stage().canonical().outcome()));
            case StageEvent moved ->
                Optional.of(Step.of(recorded, moved.to().canonical().outcome()));
            case ContactRoleAdded added -> Optional.of(Step.of(recorded, added.contact(), added.role()));
            case ContactRoleChanged changed -> Optional.of(Step.of(recorded, changed.contact(), changed.role()));
            case ContactRoleRemoved removed -> Optional.of(Step.of(recorded, removed.contact(), null));
            default -> Optional.empty();
        };
    }

    @Override
    public CommitteeTrace read(Document document) {
        return CommitteeTrace.read(document);
    }

    @Override
    public Document write(String id, CommitteeTrace committee) {
        return committee.write(id);
    }
}
