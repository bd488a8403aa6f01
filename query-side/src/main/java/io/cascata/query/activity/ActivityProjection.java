package io.cascata.query.activity;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.touch.TouchEvent;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps when something last happened to each thing. */
final class ActivityProjection implements DocumentProjection<Activity> {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "activity",
            List.of(
                    new Field(Shelf.FIELD, DocumentCollection.Kind.TEXT),
                    new Field("account", DocumentCollection.Kind.TEXT),
                    new Field("active", DocumentCollection.Kind.NUMBER)));

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    @Override
    public String name() {
        return "activity";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return Stream.of(
                        LeadEvent.class,
                        ContactEvent.class,
                        AccountEvent.class,
                        OpportunityEvent.class,
                        TouchEvent.class)
                .anyMatch(family -> family.isAssignableFrom(event));
    }

    @Override
    public DocumentCollection collection() {
        return COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent event) {
        return List.copyOf(Happenings.of(event).keySet());
    }

    @Override
    public Activity apply(@Nullable Activity current, String id, RecordedEvent event) {
        var before = current == null ? Activity.unknown(id, event.occurredAt()) : current;
        return requireNonNull(Happenings.of(event).get(id)).apply(before);
    }

    @Override
    public Activity read(Document document) {
        return activity(document);
    }

    static Activity activity(Document document) {
        return JSON.readValue(document.body(), Activity.class);
    }

    @Override
    public Document write(String id, Activity activity) {
        var fields = new HashMap<String, FieldValue>();
        fields.put(Shelf.FIELD, FieldValue.of(Shelf.of(activity).name()));
        fields.put("active", FieldValue.of((double) activity.active().toEpochMilli()));
        if (activity.ties().account() != null) {
            fields.put("account", FieldValue.of(activity.ties().account()));
        }
        return new Document(id, JSON.writeValueAsString(activity), fields);
    }
}
