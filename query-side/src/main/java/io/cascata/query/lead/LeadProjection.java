package io.cascata.query.lead;

import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentJson;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.RecordedEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps how each lead stands. */
final class LeadProjection implements DocumentProjection<LeadView> {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "lead",
            List.of(
                    Field.of("stage", LeadStage.class),
                    Field.of("person", LeadView.PersonStage.class),
                    Field.of("way", LeadOrigin.Way.class),
                    new Field("campaign", Kind.TEXT),
                    new Field("programme", Kind.TEXT),
                    new Field("reviewer", Kind.TEXT),
                    new Field("open", Kind.TEXT),
                    new Field("promising", Kind.TEXT),
                    new Field("contact", Kind.TEXT),
                    new Field("captured", Kind.NUMBER),
                    new Field("active", Kind.NUMBER),
                    new Field("score", Kind.NUMBER)));

    private static final JsonMapper MAPPER = DocumentJson.mapper();

    @Override
    public String name() {
        return "lead";
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return LeadEvent.class.isAssignableFrom(event) || event == ThresholdPassed.class;
    }

    @Override
    public DocumentCollection collection() {
        return COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent event) {
        if (event.event() instanceof ThresholdPassed passed) {
            var lead = passed.person().lead();
            return lead == null ? List.of() : List.of(lead.value());
        }
        return event.event() instanceof LeadEvent lead ? List.of(lead.id().value()) : List.of();
    }

    @Override
    public LeadView apply(@Nullable LeadView current, String id, RecordedEvent recorded) {
        return LeadTelling.after(current, recorded);
    }

    @Override
    public LeadView read(Document document) {
        return view(document);
    }

    static LeadView view(Document document) {
        return MAPPER.readValue(document.body(), LeadView.class);
    }

    @Override
    public Document write(String id, LeadView lead) {
        return new Document(id, MAPPER.writeValueAsString(lead), fields(lead));
    }

    private static Map<String, FieldValue> fields(LeadView lead) {
        var fields = new HashMap<String, FieldValue>();
        var origin = lead.capture().origin();
        fields.put("stage", FieldValue.of(lead.progress().stage().name()));
        fields.put("person", FieldValue.of(lead.progress().personStage().name()));
        fields.put("way", FieldValue.of(origin.way().name()));
        fields.put("open", FieldValue.of(String.valueOf(lead.isOpen())));
        put(fields, "promising", lead.isPromising() ? "true" : null);
        put(fields, "contact", lead.contact() == null ? "none" : lead.contact());
        fields.put("captured", FieldValue.of((double) lead.capture().at().toEpochMilli()));
        fields.put("active", FieldValue.of((double) lead.active().toEpochMilli()));
        put(fields, "campaign", origin.campaign());
        put(fields, "programme", lead.progress().programme());
        if (lead.isOpen() && lead.review() != null) {
            put(fields, "reviewer", lead.review().reviewer());
        }
        var evidence = evidence(lead);
        if (evidence != null) {
            fields.put("score", FieldValue.of(evidence.score().doubleValue()));
        }
        return fields;
    }

    /** What was last said of the score: when a threshold was passed, else when the lead qualified. */
    private static @Nullable ScoreEvidence evidence(LeadView lead) {
        var qualification = lead.qualification();
        return lead.score() != null || qualification == null ? lead.score() : qualification.score();
    }

    private static void put(Map<String, FieldValue> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, FieldValue.of(value.toString()));
        }
    }
}
