package io.cascata.events.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"100, 100.00", "100, 1E+2", "0, 0.000", "12.5, 12.50", "-3, -3.0"})
    void amounts_of_one_value_are_equal_whatever_their_scale(String one, String other) {
        assertThat(Money.of(one, "EUR")).isEqualTo(Money.of(other, "EUR")).hasSameHashCodeAs(Money.of(other, "EUR"));
    }

    @Test
    void another_currency_or_another_value_is_another_amount() {
        assertThat(Money.of("100", "EUR")).isNotEqualTo(Money.of("100", "USD")).isNotEqualTo(Money.of("100.01", "EUR"));
    }

    @Test
    void round_amounts_are_written_without_an_exponent() {
        assertThat(Money.of("1E+5", "EUR").amount()).hasToString("100000");
    }

    @Test
    void the_largest_and_the_finest_amount_are_kept_exactly() {
        assertThat(Money.of("999999999999999.999999", "EUR").amount()).hasToString("999999999999999.999999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0.0000001", "1E+400000000", "1E-400000000"})
    void an_amount_beyond_the_bounds_is_refused(String amount) {
        assertThatThrownBy(() -> Money.of(amount, "EUR"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most 15 digits before and 6 after the point");
    }
}
