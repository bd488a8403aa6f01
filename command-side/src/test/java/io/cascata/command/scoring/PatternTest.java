package io.cascata.command.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns in which an asterisk stands for any text. */
class PatternTest {

    @ParameterizedTest
    @CsvSource({
        "*vp*, HR VP",
        "*vp*, VP",
        "vp*, VP Sales",
        "*pricing*, /Products/Pricing?plan=a",
        "a*b*c, axxbxxbxc",
        "*, ''",
        "a**b, ab",
        "exact, Exact"
    })
    void fits(String pattern, String value) {
        assertThat(new Pattern(pattern).fits(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"vp*, HR VP", "*vp, VP Sales", "exact, exactly", "a*b*c, axcxb", "'', x", "a*a, a", "x, ''"})
    void does_not_fit(String pattern, String value) {
        assertThat(new Pattern(pattern).fits(value)).isFalse();
    }
}
