package io.cascata.query.opportunity;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Team;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps the view of each opportunity, with all it was derived from. */
final class OpportunityProjection implements DocumentProjection<OpportunityTrace> {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "opportunity",
            List.of(
                    new Field("name", Kind.TEXT),
                    Field.of("type", OpportunityType.class),
                    new Field("process", Kind.TEXT),
                    new Field("account", Kind.TEXT),
                    new Field("solution", Kind.TEXT),
                    new Field("stage", Kind.TEXT),
                    Field.of("canonical", CanonicalStage.class),
                    Field.of("outcome", Outcome.class),
                    new Field("owner", Kind.TEXT),
                    Field.of("team", Team.class),
                    new Field("amount", Kind.NUMBER),
                    new Field("opened", Kind.NUMBER),
                    new Field("since", Kind.NUMBER),
                    new Field("version", Kind.NUMBER)));

    @Override
    public String name() {
        return "opportunity";
    }

    @Override
    public int version() {
        return 4;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return OpportunityEvent.class.isAssignableFrom(event);
    }

    @Override
    public DocumentCollection collection() {
        return COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent event) {
        return event.event() instanceof OpportunityEvent opportunity
                ? List.of(opportunity.id().value())
                : List.of();
    }

    @Override
    public OpportunityTrace apply(@Nullable OpportunityTrace current, String id, RecordedEvent recorded) {
        var event = (OpportunityEvent) recorded.event();
        if (current != null) {
            return current.with(Change.of(recorded, event, current.opening().situation()));
        }
        if (!(event instanceof OpportunityOpened)) {
            throw new MissingRow("opportunity", id);
        }
        return OpportunityTrace.opened(Change.of(recorded, event, null));
    }

    @Override
    public OpportunityTrace read(Document document) {
        return OpportunityDocument.trace(document);
    }

    @Override
    public Document write(String id, OpportunityTrace trace) {
        return new Document(id, OpportunityDocument.json(trace), fields(new ViewOfTrace(trace)));
    }

    private static Map<String, FieldValue> fields(ViewOfTrace view) {
        var fields = new HashMap<String, FieldValue>();
        fields.put("name", FieldValue.of(view.name()));
        fields.put("type", FieldValue.of(view.opened().type().name()));
        fields.put("process", FieldValue.of(view.process().value()));
        fields.put("account", FieldValue.of(view.opened().account().value()));
        fields.put("solution", FieldValue.of(view.opened().solution().value()));
        fields.put("stage", FieldValue.of(view.current().key().value()));
        fields.put("canonical", FieldValue.of(view.current().canonical().name()));
        fields.put("outcome", FieldValue.of(view.current().canonical().outcome().name()));
        fields.put("opened", FieldValue.of((double) view.openedAt().toEpochMilli()));
        fields.put("since", FieldValue.of((double) view.since().toEpochMilli()));
        fields.put("version", FieldValue.of((double) view.version()));
        put(fields, view.amount());
        var owner = view.owner();
        if (owner != null) {
            fields.put("team", FieldValue.of(owner.team().name()));
            var user = owner.user();
            fields.put("owner", FieldValue.of(user == null ? owner.team().name() : user));
        }
        return fields;
    }

    private static void put(Map<String, FieldValue> fields, @Nullable Money amount) {
        if (amount != null) {
            fields.put("amount", FieldValue.of(amount.amount().doubleValue()));
        }
    }
}
