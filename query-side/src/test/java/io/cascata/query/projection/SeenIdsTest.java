package io.cascata.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenIdsTest {

    private static final int MANY = 100_000;

    @Test
    void what_was_seen_is_never_denied() {
        var seen = new SeenIds(true);
        IntStream.range(0, MANY).forEach(n -> seen.add("id-" + n));
        assertThat(IntStream.range(0, MANY)).allMatch(n -> seen.mayHold("id-" + n));
    }

    @Test
    void nearly_all_new_ids_are_known_to_be_new() {
        var seen = new SeenIds(true);
        IntStream.range(0, MANY).forEach(n -> seen.add("id-" + n));
        assertThat(IntStream.range(MANY, 2 * MANY)
                        .filter(n -> seen.mayHold("id-" + n))
                        .count())
                .isLessThan(MANY / 10);
    }

    @Test
    void nothing_is_denied_where_something_was_stored_before() {
        assertThat(new SeenIds(false).mayHold("any")).isTrue();
    }
}
