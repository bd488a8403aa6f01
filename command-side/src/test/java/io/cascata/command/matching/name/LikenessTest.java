package io.cascata.command.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that are not the same, but nearly. */
@Tag("C01")
class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wallmart               | Walmart
            Appel                  | Apple
            Chevon                 | Chevron
            JPMorgon Chace         | JPMorgan Chase
            Stellaris              | Stellantis
            Pricewaterhouse Cooper | PricewaterhouseCoopers
            """)
    void a_slip_of_the_hand(String written, String meant) {
        assertThat(isSlip(written, meant)).isTrue();
        assertThat(isSlip(meant, written)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme              | Acme
            Sigma             | Cigna
            CVC               | CVS
            Fund VIII Partner | Fund VII Partner
            Trust 20041       | Trust 20042
            Bank of Zambia    | Bank of Gambia
            Francs Bank       | France Bank
            Acme Fund         | Acme Fund V
            Samson Delta Foxtrot | Samsom Velta Boxtrot
            Construction      | Instruction
            Estonia Bank      | Ethiopia Bank
            """)
    void no_slip(String one, String other) {
        assertThat(isSlip(one, other)).isFalse();
        assertThat(isSlip(other, one)).isFalse();
    }

    @Test
    void a_word_of_others_is_no_slip() {
        var written = CompanyName.of("Cardinal Wealth");

        assertThat(Likeness.isSlip(written, CompanyName.of("Cardinal Health"), "wealth"::equals))
                .isFalse();
    }

    @Test
    void likeness_is_full_for_the_same_words_and_the_same_both_ways() {
        var one = CompanyName.of("Alpha Beta");
        var other = CompanyName.of("Beta Alpha");

        assertThat(Likeness.of(one, other)).isEqualByComparingTo("1");
        assertThat(Likeness.of(one, CompanyName.of("Alpha Gamma")))
                .isEqualTo(Likeness.of(CompanyName.of("Alpha Gamma"), one))
                .isLessThan(Likeness.of(one, other));
    }

    @Test
    void two_words_may_be_two_companies_in_another_order_three_may_not() {
        assertThat(Likeness.isReordered(CompanyName.of("Bank First"), CompanyName.of("First Bank")))
                .isFalse();
        assertThat(Likeness.isReordered(CompanyName.of("A Bank First"), CompanyName.of("First A Bank")))
                .isTrue();
        assertThat(Likeness.isReordered(CompanyName.of("A Bank Bank"), CompanyName.of("A A Bank")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Chevron, ChevronTexaco, true",
        "Texaco, ChevronTexaco, true",
        "Tex, Texaco, false",
        "ron, ChevronTexaco, false"
    })
    void a_part_of_a_name(String part, String whole, boolean is) {
        assertThat(Likeness.isPart(CompanyName.of(part), CompanyName.of(whole))).isEqualTo(is);
        assertThat(Likeness.isPart(CompanyName.of(whole), CompanyName.of(part))).isEqualTo(is);
    }

    private static boolean isSlip(String one, String other) {
        return Likeness.isSlip(CompanyName.of(one), CompanyName.of(other), word -> false);
    }
}
