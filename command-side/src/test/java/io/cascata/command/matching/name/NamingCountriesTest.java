package io.cascata.command.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Countries by code or by name. */
@Tag("C01")
class NamingCountriesTest {

    @ParameterizedTest
    @CsvSource({
        "de, DE",
        "DEU, DE",
        "Germany, DE",
        "Deutschland, DE",
        "Allemagne, DE",
        "U.S.A., US",
        "United States, US",
        "us, US",
        "UK, GB",
        "Great Britain, GB",
        "GB, GB",
        "Österreich, AT",
        "México, MX",
        "Россия, RU",
        "The Netherlands, NL"
    })
    void a_country_is_known(String text, String code) {
        assertThat(Country.named(text)).contains(new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Atlantis", "", "xx"})
    void a_country_is_not_known(String text) {
        assertThat(Country.named(text)).isEmpty();
    }
}
