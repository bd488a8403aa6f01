package io.cascata.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagTest {

    @ParameterizedTest
    @ValueSource(strings = {"opportunity=opp-2031", "deal=a|b|c", "touch=web=55"})
    void what_is_written_is_read_back(String text) {
        assertThat(Tag.parse(text)).hasToString(text);
    }

    @Test
    void the_first_equal_sign_parts_key_and_value() {
        assertThat(Tag.parse("touch=web=55")).isEqualTo(new Tag("touch", "web=55"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opportunity", "=opp-2031"})
    void text_without_a_key_and_an_equal_sign_is_refused(String text) {
        assertThatThrownBy(() -> Tag.parse(text)).hasMessage("a tag is written key=value, not '" + text + "'");
    }

    @Test
    void a_blank_value_and_a_key_with_an_equal_sign_are_refused() {
        assertThatThrownBy(() -> Tag.parse("opportunity=")).hasMessage("tag value must not be blank");
        assertThatThrownBy(() -> new Tag("a=b", "c")).hasMessage("tag key must not contain '=': a=b");
    }

    @Test
    void tags_are_ordered_as_they_are_written() {
        assertThat(new Tag("a", "2")).isGreaterThan(new Tag("a", "1")).isLessThan(new Tag("b", "1"));
    }

    @Test
    void a_key_that_begins_with_another_is_ordered_as_it_is_written_too() {
        assertThat(new Tag("ab", "1")).isGreaterThan(new Tag("a", "2"));
        assertThat(new Tag("a-b", "1")).isLessThan(new Tag("a", "2"));
    }
}
