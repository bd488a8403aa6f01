package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final LocalDate START = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @ValueSource(ints = {1, 24, 1_200})
    void a_term_counts_in_months(int months) {
        assertThat(new Contract(START, months).termMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_201})
    void a_term_that_cannot_be_is_refused(int months) {
        assertThatThrownBy(() -> new Contract(START, months)).hasMessageContaining("1 to 1200 months, not " + months);
    }
}
