package io.cascata.command.matching.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One person under many spellings of an address. */
@Tag("C05")
class TellingPeopleByMailTest {

    @ParameterizedTest
    @CsvSource({
        "John.Doe+spam_tracker@Acme4.com, john.doe@acme4.com",
        "' john@acme.com ', john@acme.com",
        "John Doe <john@acme.com>, john@acme.com",
        "john+a+b@acme.com, john@acme.com",
        "john@bücher.de, john@xn--bcher-kva.de"
    })
    void the_tag_and_the_case_do_not_matter(String address, String identity) {
        assertThat(MailIdentity.of(address)).map(MailIdentity::value).contains(identity);
    }

    @Test
    void dots_matter() {
        assertThat(MailIdentity.of("john.doe@acme.com")).isNotEqualTo(MailIdentity.of("johndoe@acme.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "john", "@acme.com", "john@", "+tag@acme.com", "a b@acme.com", "a@b@acme.com"})
    void no_address(String text) {
        assertThat(MailIdentity.of(text)).isEmpty();
    }

    @Test
    void it_is_never_shown() {
        assertThat(MailIdentity.of("john@acme.com").orElseThrow()).hasToString("***");
    }
}
