package io.cascata.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import io.cascata.query.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishingCloudEventsTest {

    private static final Instant RECORDED = Instant.parse("2026-03-02T10:00:00Z");
    private final CloudEventWriter writer = new CloudEventWriter("urn:cascata:test");

    @Test
    void every_attribute_comes_from_the_stored_event() {
        assertThat(written(stored(42, "{\"id\":\"acme\",\"n\":1}")))
                .isEqualTo(
                        JsonMapper.shared().readTree("""
                        {"specversion": "1.0", "id": "%s", "source": "urn:cascata:test",
                         "type": "account.registered", "subject": "acme", "partitionkey": "acme",
                         "time": "2026-03-01T09:00:00.123456Z", "recordedtime": "2026-03-02T10:00:00Z",
                         "sequence": "0000000000000000042",
                         "dataschema": "urn:cascata:event:account.registered:1",
                         "datacontenttype": "application/json",
                         "correlationid": "request-7", "causationid": "command-9",
                         "data": {"id": "acme", "n": 1}}""".formatted(event("acme").id())));
    }

    @Test
    void who_acted_is_not_published() {
        assertThat(text(stored(1, "{\"id\":\"acme\"}"))).doesNotContain("someone@example.com");
    }

    @Test
    void numbers_keep_the_digits_they_were_stored_with() {
        assertThat(text(stored(1, "{\"id\":\"acme\",\"amount\":12.50}"))).contains("\"amount\":12.50");
    }

    @Test
    void a_payload_with_line_breaks_fits_one_line() {
        assertThat(text(stored(1, "{\n\"text\":\"a\\nb\",\r\n\"id\":\"acme\"}")))
                .doesNotContain("\n", "\r")
                .contains("\"a\\nb\"", "\"subject\":\"acme\"");
    }

    @Test
    void an_id_deeper_in_the_payload_is_not_the_subject() {
        assertThat(written(stored(1, "{\"other\":{\"id\":\"x\"}}")).has("subject"))
                .isFalse();
    }

    @Test
    void sequence_sorts_as_text_like_the_positions_do() {
        assertThat(written(stored(9, "{}")).get("sequence").asString())
                .isLessThan(written(stored(10, "{}")).get("sequence").asString())
                .hasSameSizeAs(
                        written(stored(Long.MAX_VALUE, "{}")).get("sequence").asString());
    }

    @Test
    @Tag("shared-data")
    void events_meet_the_schema_of_the_cloudevents_project() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SharedData.file("13_cloudevents/cloudevents.json")), InputFormat.JSON);
        var batch = JsonMapper.shared()
                .readTree(writer.batch(List.of(stored(1, "{\"id\":\"acme\"}"), stored(2, "{\"id\":\"böhm\"}"))));
        assertThat(batch).hasSize(2).allSatisfy(event -> assertThat(schema.validate(event))
                .isEmpty());
        assertThat(schema.validate("{\"specversion\":\"1.0\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    private JsonNode written(StoredEvent event) {
        return JsonMapper.shared().readTree(writer.one(event));
    }

    private String text(StoredEvent event) {
        return new String(writer.one(event), UTF_8);
    }

    private static StoredEvent stored(long position, String payload) {
        var event = event("acme");
        return new StoredEvent(
                position,
                event.id(),
                event.name(),
                event.revision(),
                event.tags(),
                event.occurredAt(),
                RECORDED,
                payload.getBytes(UTF_8),
                new TreeMap<>(Map.copyOf(event.metadata())),
                new byte[32]);
    }

    private static NewEvent event(String account) {
        return Accounts.event(Accounts.REGISTERED, account);
    }
}
