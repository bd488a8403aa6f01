package io.cascata.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.value.Money;
import io.cascata.log.Samples;
import io.cascata.log.StoredEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventCodecTest {

    /** An event that grew: revision 1 called the place a city, revision 2 asks for a country too. */
    record FairVisited(String id, String place, String country, Instant opened, int stands) implements DomainEvent {

        @Override
        public Set<Tag> tags() {
            return Set.of(new Tag("fair", id));
        }
    }

    private static final EventCatalogue FAIRS =
            new EventCatalogue(List.of(new EventType("fair.visited", 3, FairVisited.class)));
    private static final Upcaster RENAMED = new Upcaster("fair.visited", 1, fair -> {
        fair.set("place", fair.remove("city"));
        return fair;
    });
    private static final Upcaster COUNTRY = new Upcaster("fair.visited", 2, fair -> fair.put("country", "unknown"));

    private final EventCodec codec = EventCodec.cascata();
    private final EventCodec fairs = new EventCodec(FAIRS, List.of(RENAMED, COUNTRY));

    @Test
    void an_event_is_stored_under_its_name_revision_and_tags() {
        var event = new CloseDateSet(new OpportunityId("o-1"), LocalDate.parse("2026-06-30"), null);

        var encoded = codec.encode(Samples.id("a"), event, Samples.OCCURRED, Map.of("actor", "ada"));

        assertThat(encoded.name()).isEqualTo("opportunity.close-date-set");
        assertThat(encoded.revision()).isEqualTo(1);
        assertThat(encoded.tags()).containsExactly(new Tag("opportunity", "o-1"));
        assertThat(encoded.occurredAt()).isEqualTo(Samples.OCCURRED);
        assertThat(encoded.metadata()).containsExactly(Map.entry("actor", "ada"));
        assertThat(new String(encoded.payload(), UTF_8))
                .contains("\"2026-06-30\"")
                .doesNotContain("null");
    }

    @Test
    void amounts_stay_exact_and_plain() {
        var event = new AmountSet(new OpportunityId("o-1"), Money.of("123456789012345.123456", "EUR"), null);
        byte[] payload = codec.payload(event);

        assertThat(new String(payload, UTF_8)).contains("123456789012345.123456");
        assertThat(codec.decode(stored("opportunity.amount-set", 1, payload))).isEqualTo(event);
        var large = new AmountSet(
                new OpportunityId("o-1"),
                new Money(new BigDecimal("1E+9"), Money.of("1", "EUR").currency()),
                null);
        assertThat(new String(codec.payload(large), UTF_8)).contains("1000000000");
    }

    @Test
    void times_are_written_as_iso() {
        var event = new FairVisited("f", "Berlin", "DE", Instant.parse("2026-06-30T09:00:00.000001Z"), 4);

        assertThat(new String(fairs.payload(event), UTF_8)).contains("\"2026-06-30T09:00:00.000001Z\"");
        assertThat(fairs.decode(stored("fair.visited", 3, fairs.payload(event))))
                .isEqualTo(event);
    }

    @Test
    void an_older_revision_is_lifted_step_by_step_and_stays_as_it_was_written() {
        byte[] first = json("{'id':'f','city':'Bonn','opened':'2020-01-01T00:00:00Z','stands':4}");
        byte[] before = first.clone();

        assertThat(fairs.decode(stored("fair.visited", 1, first)))
                .isEqualTo(new FairVisited("f", "Bonn", "unknown", Instant.parse("2020-01-01T00:00:00Z"), 4));
        byte[] second = json("{'id':'f','place':'Bonn','opened':'2020-01-01T00:00:00Z','stands':4}");
        assertThat(((FairVisited) fairs.decode(stored("fair.visited", 2, second))).country())
                .isEqualTo("unknown");
        assertThat(first).isEqualTo(before);
        assertThat(fairs.tree(stored("fair.visited", 1, first)).get("place").asString())
                .isEqualTo("Bonn");
    }

    @Test
    void unknown_fields_are_read_over() {
        byte[] payload = json(
                "{'id':'f','place':'Bonn','country':'DE','opened':'2020-01-01T00:00:00Z','stands':4,'new':{'a':1}}");

        assertThat(fairs.decode(stored("fair.visited", 3, payload))).isInstanceOf(FairVisited.class);
    }

    @Test
    void a_missing_primitive_is_an_error_that_tells_the_place_and_no_payload() {
        byte[] payload = json("{'id':'f','place':'Geheim','country':'DE','opened':'2020-01-01T00:00:00Z'}");

        assertThatThrownBy(() -> fairs.decode(stored("fair.visited", 3, payload)))
                .isInstanceOfSatisfying(UnreadableEvent.class, e -> {
                    assertThat(e.position()).isEqualTo(7);
                    assertThat(e.name()).isEqualTo("fair.visited");
                })
                .hasMessageContaining("position 7")
                .hasMessageContaining("stands")
                .hasNoCause();
    }

    @Test
    void a_payload_that_does_not_fit_tells_where_and_never_what() {
        byte[] payload = json("{'id':'f','place':'Bonn','country':'DE','opened':'ada@example.org','stands':4}");

        assertThatThrownBy(() -> fairs.decode(stored("fair.visited", 3, payload)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("/opened")
                .hasNoCause()
                .message()
                .doesNotContain("ada@");
    }

    @Test
    void a_payload_that_is_no_json_object_is_unreadable() {
        for (String text : List.of("", "null", "[]", "{", "\"text\"")) {
            assertThatThrownBy(() -> fairs.decode(stored("fair.visited", 3, text.getBytes(UTF_8))))
                    .as(text)
                    .isInstanceOf(UnreadableEvent.class);
            assertThatThrownBy(() -> fairs.decode(stored("fair.visited", 1, text.getBytes(UTF_8))))
                    .as(text)
                    .isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void an_unknown_name_and_a_newer_revision_are_unreadable() {
        assertThatThrownBy(() -> fairs.decode(stored("fair.closed", 1, json("{}"))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("fair.closed");
        assertThatThrownBy(() -> fairs.decode(stored("fair.visited", 4, json("{}"))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("revision 4 is newer than 3");
    }

    @Test
    void a_gap_between_revisions_is_unreadable_and_two_steps_from_one_are_refused() {
        var gap = new EventCodec(FAIRS, List.of(RENAMED));

        assertThatThrownBy(() -> gap.decode(stored("fair.visited", 1, json("{'id':'f'}"))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("no upcaster from revision 2 to 3");
        assertThatThrownBy(() -> new EventCodec(FAIRS, List.of(RENAMED, RENAMED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] json(String text) {
        return text.replace('\'', '"').getBytes(UTF_8);
    }

    private static StoredEvent stored(String name, int revision, byte[] payload) {
        return new StoredEvent(
                7,
                Samples.id("a"),
                name,
                revision,
                new TreeSet<>(),
                Samples.OCCURRED,
                Samples.OCCURRED,
                payload,
                new TreeMap<>(),
                new byte[32]);
    }
}
