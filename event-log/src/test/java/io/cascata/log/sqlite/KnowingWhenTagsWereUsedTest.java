package io.cascata.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KnowingWhenTagsWereUsedTest {

    private static final long AT_THE_START = 5;
    private static final Tag ARGO = new Tag("ship", "argo");
    private static final Tag MIA = new Tag("pilot", "mia");

    private final LastUse lastUse = new LastUse(AT_THE_START);

    @Test
    void what_stood_in_the_log_at_the_start_may_have_any_tag() {
        assertThat(lastUse.noneAfter(4, EventFilter.tagged(ARGO))).isFalse();
        assertThat(lastUse.noneAfter(5, EventFilter.tagged(ARGO))).isTrue();
    }

    @Test
    void an_event_with_the_tag_is_seen_up_to_its_position() {
        lastUse.note(TagKey.of(ARGO), 7);

        assertThat(lastUse.noneAfter(6, EventFilter.tagged(ARGO))).isFalse();
        assertThat(lastUse.noneAfter(7, EventFilter.tagged(ARGO))).isTrue();
        assertThat(lastUse.noneAfter(6, EventFilter.tagged(MIA))).isTrue();
    }

    @Test
    void an_event_with_all_tags_needs_each_of_them() {
        lastUse.note(TagKey.of(ARGO), 7);

        assertThat(lastUse.noneAfter(6, EventFilter.tagged(ARGO, MIA))).isTrue();

        lastUse.note(TagKey.of(MIA), 8);
        assertThat(lastUse.noneAfter(6, EventFilter.tagged(ARGO, MIA))).isFalse();
    }

    @Test
    void an_event_may_match_any_of_the_criteria() {
        var either = new EventFilter(
                List.of(new Criterion(Set.of(MIA), Set.of()), new Criterion(Set.of(ARGO), Set.of("ship.sailed"))));
        lastUse.note(TagKey.of(ARGO), 7);

        assertThat(lastUse.noneAfter(6, either)).isFalse();
        assertThat(lastUse.noneAfter(7, either)).isTrue();
    }

    @Test
    void without_tags_nothing_is_certain() {
        assertThat(lastUse.noneAfter(6, EventFilter.ALL)).isFalse();
        assertThat(lastUse.noneAfter(6, EventFilter.named("ship.sailed"))).isFalse();
    }
}
