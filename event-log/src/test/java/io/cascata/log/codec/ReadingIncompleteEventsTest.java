package io.cascata.log.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.log.Samples;
import io.cascata.log.StoredEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingIncompleteEventsTest {

    @NullMarked
    record Speaker(String name, @Nullable String topic) {}

    @NullMarked
    record Programme(String room, List<Speaker> speakers, List<@Nullable String> breaks) {}

    @NullMarked
    record FairPlanned(
            String id, Programme programme, @Nullable String motto) implements DomainEvent {

        @Override
        public Set<Tag> tags() {
            return Set.of(new Tag("fair", id));
        }
    }

    private static final String WHOLE = "{'id':'f','motto':'m','programme':"
            + "{'room':'secret','speakers':[{'name':'secret','topic':'t'}],'breaks':['b']}}";

    private final EventCodec fairs =
            new EventCodec(new EventCatalogue(List.of(new EventType("fair.planned", 1, FairPlanned.class))), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'id':'f',                                                | ``                   | /id
            'id':'f'                                                 | 'id':null            | /id
            'room':'secret',                                         | ``                   | /programme/room
            'room':'secret'                                          | 'room':null          | /programme/room
            'speakers':[{'name':'secret','topic':'t'}],              | ``                   | /programme/speakers
            'speakers':[{'name':'secret','topic':'t'}]               | 'speakers':null      | /programme/speakers
            {'name':'secret','topic':'t'}                            | null                 | /programme/speakers
            'name':'secret',                                         | ``                   | /programme/speakers/0/name
            'name':'secret'                                          | 'name':null          | /programme/speakers/0/name
            """)
    void a_component_that_must_be_there_is_missed_by_name(String part, String instead, String place) {
        assertThat(WHOLE).contains(part);

        assertThatThrownBy(() -> decode(WHOLE.replace(part, instead)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageStartingWith("position 7, fair.planned revision 1: ")
                .hasMessageContaining(" at " + place)
                .hasNoCause()
                .message()
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'motto':'m',         | ``
            'motto':'m'          | 'motto':null
            ,'topic':'t'         | ``
            'topic':'t'          | 'topic':null
            ['b']                | [null]
            """)
    void a_component_that_may_be_missing_is_not_missed(String part, String instead) {
        assertThat(WHOLE).contains(part);

        assertThat(decode(WHOLE.replace(part, instead))).isInstanceOf(FairPlanned.class);
    }

    @Test
    void an_event_under_the_name_of_another_is_unreadable() {
        assertThatThrownBy(() -> EventCodec.cascata()
                        .decode(stored("opportunity.contact-role-added", "{'id':'p','definition':{'name':'n'}}")))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining("opportunity.contact-role-added");
    }

    private DomainEvent decode(String json) {
        return fairs.decode(stored("fair.planned", json));
    }

    private static StoredEvent stored(String name, String json) {
        return new StoredEvent(
                7,
                Samples.id("a"),
                name,
                1,
                new TreeSet<>(),
                Samples.OCCURRED,
                Samples.OCCURRED,
                json.replace('\'', '"').getBytes(UTF_8),
                new TreeMap<>(),
                new byte[32]);
    }
}
