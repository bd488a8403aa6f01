package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.ContactId;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private final PersonProfile profile = new PersonProfile(
            new PersonName("Ada Brandt"),
            new EmailAddress("ada.brandt@nordwind.example"),
            new PhoneNumber("+49 40 5550199"),
            "Head of Operations");

    @Test
    void an_event_turned_into_text_shows_nothing_of_the_person() {
        var text = new ContactRegistered(new ContactId("con-771"), null, profile).toString();

        assertThat(text)
                .contains("con-771", "Head of Operations", PersonalData.MASK)
                .doesNotContain("Ada", "Brandt", "nordwind", "5550199");
    }

    @Test
    void a_refusal_does_not_repeat_the_value_that_it_refuses() {
        assertThatThrownBy(() -> new EmailAddress("ada.brandt@nordwind.example\n"))
                .hasMessage("e-mail address must not contain control characters");
        assertThatThrownBy(() -> new PhoneNumber("5".repeat(61)))
                .hasMessage("phone number must have at most 60 characters, not 61");
        assertThatThrownBy(() -> new PersonName(" ")).hasMessage("person name must not be blank");
    }

    @Test
    void the_value_itself_is_kept_as_it_was_given() {
        assertThat(new EmailAddress("Ada.Brandt@Nordwind.example").value()).isEqualTo("Ada.Brandt@Nordwind.example");
    }
}
