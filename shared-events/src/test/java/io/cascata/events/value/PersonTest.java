package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final ContactId ANN = new ContactId("ann");
    private static final LeadId LEO = new LeadId("leo");

    @Test
    void a_person_is_either_a_contact_or_a_lead() {
        assertThatThrownBy(() -> new Person(null, null)).hasMessageContaining("either");
        assertThatThrownBy(() -> new Person(ANN, LEO)).hasMessageContaining("either");
    }

    @Test
    void who_is_both_is_taken_as_the_contact() {
        assertThat(Person.of(ANN, LEO)).isEqualTo(Person.of(ANN));
        assertThat(Person.of(null, LEO)).isEqualTo(Person.of(LEO));
        assertThat(Person.of(null, null)).isNull();
    }
}
