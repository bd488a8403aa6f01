package io.cascata.events.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Test
    void text_within_the_bounds_is_returned_as_it_is() {
        var longest = "ä".repeat(200);

        assertThat(Text.require("name", longest)).isSameAs(longest);
        assertThat(Text.require("name", " padded ")).isEqualTo(" padded ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blank_text_is_refused(String blank) {
        assertThatThrownBy(() -> new AccountId(blank)).hasMessage("account id must not be blank");
    }

    @Test
    void text_beyond_its_bound_is_refused() {
        assertThatThrownBy(() -> new OpportunityId("x".repeat(201)))
                .hasMessage("opportunity id must have at most 200 characters, not 201");
        assertThatThrownBy(() -> Text.require("name", "abcd", 3))
                .hasMessage("name must have at most 3 characters, not 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u0085b"})
    void control_characters_are_refused(String text) {
        assertThatThrownBy(() -> new ContactId(text)).hasMessage("contact id must not contain control characters");
    }
}
