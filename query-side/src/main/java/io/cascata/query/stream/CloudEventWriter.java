package io.cascata.query.stream;

import io.cascata.log.StoredEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Stored events in their published form, CloudEvents 1.0.2 JSON. The payload passes through as it was stored; of the
 * metadata only correlation and causation are published. Text holds no line break, so that it fits one SSE line.
 */
final class CloudEventWriter {

    private static final Map<String, String> PUBLISHED_METADATA =
            Map.of("correlationId", "correlationid", "causationId", "causationid");

    private final JsonFactory json = new JsonFactory();
    private final String source;

    /** Events named as coming from this source, a URI reference. */
    CloudEventWriter(String source) {
        this.source = source;
    }

    byte[] one(StoredEvent event) {
        var out = new ByteArrayOutputStream(512 + event.payload().length);
        try (var generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
            write(event, generator);
        }
        return out.toByteArray();
    }

    byte[] batch(List<StoredEvent> events) {
        var out = new ByteArrayOutputStream();
        try (var generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
            generator.writeStartArray();
            events.forEach(event -> write(event, generator));
            generator.writeEndArray();
        }
        return out.toByteArray();
    }

    private void write(StoredEvent event, JsonGenerator to) {
        to.writeStartObject();
        to.writeStringProperty("specversion", "1.0");
        to.writeStringProperty("id", event.id().toString());
        to.writeStringProperty("source", source);
        to.writeStringProperty("type", event.name());
        var subject = subject(event.payload());
        if (subject != null) {
            to.writeStringProperty("subject", subject);
            to.writeStringProperty("partitionkey", subject);
        }
        to.writeStringProperty("time", event.occurredAt().toString());
        to.writeStringProperty("recordedtime", event.recordedAt().toString());
        to.writeStringProperty("sequence", "%019d".formatted(event.position()));
        to.writeStringProperty("dataschema", "urn:cascata:event:" + event.name() + ":" + event.revision());
        to.writeStringProperty("datacontenttype", "application/json");
        event.metadata().forEach((key, value) -> publish(key, value, to));
        to.writeName("data");
        to.writeRawValue(onOneLine(event.payload()));
        to.writeEndObject();
    }

    private static void publish(String key, String value, JsonGenerator to) {
        var attribute = PUBLISHED_METADATA.get(key);
        if (attribute != null) {
            to.writeStringProperty(attribute, value);
        }
    }

    /** The id of the thing the event happened to: the payload's own {@code id}. */
    private @Nullable String subject(byte[] payload) {
        try (var parser = json.createParser(ObjectReadContext.empty(), payload)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                var name = parser.currentName();
                var value = parser.nextToken();
                if (name.equals("id") && value == JsonToken.VALUE_STRING) {
                    return parser.getString();
                }
                parser.skipChildren();
            }
            return null;
        }
    }

    /** In JSON a raw line break can only stand between tokens, so a space says the same. */
    private static String onOneLine(byte[] payload) {
        return new String(payload, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    }
}
