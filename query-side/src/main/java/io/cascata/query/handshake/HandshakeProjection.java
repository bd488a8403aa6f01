package io.cascata.query.handshake;

import io.cascata.events.DomainEvent;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.value.Team;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentCollection.Field;
import io.cascata.query.documents.DocumentCollection.Kind;
import io.cascata.query.documents.DocumentJson;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.FieldValue;
import io.cascata.query.projection.MissingRow;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each handshake, with all that was said of it. */
final class HandshakeProjection implements DocumentProjection<HandshakeTrace> {

    static final DocumentCollection COLLECTION = new DocumentCollection(
            "handshake",
            List.of(
                    new Field("subject", Kind.TEXT),
                    Field.of("from", Team.class),
                    Field.of("team", Team.class),
                    new Field("owner", Kind.TEXT),
                    Field.of("progress", HandshakeView.Progress.class),
                    new Field("offered", Kind.NUMBER),
                    new Field("due", Kind.NUMBER)));

    private static final JsonMapper JSON = DocumentJson.mapper();

    @Override
    public String name() {
        return "handshake";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean wants(Class<? extends DomainEvent> event) {
        return HandshakeEvent.class.isAssignableFrom(event);
    }

    @Override
    public DocumentCollection collection() {
        return COLLECTION;
    }

    @Override
    public List<String> idsOf(RecordedEvent event) {
        return event.event() instanceof HandshakeEvent handshake
                ? List.of(handshake.id().value())
                : List.of();
    }

    @Override
    public HandshakeTrace apply(@Nullable HandshakeTrace current, String id, RecordedEvent recorded) {
        var event = (HandshakeEvent) recorded.event();
        var step = Step.of(recorded, event);
        if (current != null) {
            return current.with(step);
        }
        if (!(event instanceof HandshakeOffered)) {
            throw new MissingRow("handshake", id);
        }
        return new HandshakeTrace(List.of(step));
    }

    @Override
    public HandshakeTrace read(Document document) {
        return trace(document);
    }

    @Override
    public Document write(String id, HandshakeTrace trace) {
        return new Document(id, JSON.writeValueAsString(trace), fields(trace));
    }

    static HandshakeTrace trace(Document document) {
        return JSON.readValue(document.body(), HandshakeTrace.class);
    }

    private static Map<String, FieldValue> fields(HandshakeTrace trace) {
        // nothing of what is indexed depends on the time of looking
        var view = new ViewOfTrace(trace, Instant.EPOCH).view();
        var owner = view.owner() == null ? view.to() : view.owner();
        var user = owner.user();
        var fields = new HashMap<String, FieldValue>();
        fields.put("subject", FieldValue.of(view.subject().toString()));
        fields.put("from", FieldValue.of(view.from().name()));
        fields.put("team", FieldValue.of(owner.team().name()));
        fields.put("owner", FieldValue.of(user == null ? owner.team().name() : user));
        fields.put("progress", FieldValue.of(view.progress().name()));
        fields.put("offered", FieldValue.of((double) view.offeredAt().toEpochMilli()));
        var deadline = view.deadline();
        if (deadline != null) {
            fields.put("due", FieldValue.of((double) deadline.dueAt().toEpochMilli()));
        }
        return fields;
    }
}
