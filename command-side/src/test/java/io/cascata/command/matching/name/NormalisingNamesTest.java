package io.cascata.command.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that stand for the same company come to the same key, others do not. */
@Tag("C05")
class NormalisingNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Inc.                    | ACME, Corp
            Acme & Söhne GmbH & Co. KG   | acme und sohne
            Deutsche Bank AG             | Deutsche Bank Aktiengesellschaft
            SiemensAG                    | Siemens AG
            Société Générale S.A.        | Societe Generale
            The Goldman Sachs Group      | Goldman Sachs Group, Inc.
            JPMorgan Chase & Co.         | JPMorgan Chase and Co
            A.B.C. Company               | ABC
            J.P. Morgan                  | JP Morgan
            Amazon.com, Inc.             | Amazon
            Hewlett-Packard              | Hewlett Packard Co.
            Good Will                    | Goodwill
            Oboronnye Initsiativy o.O.O. | OOO Oboronnye Initsiativy
            FABERLIC Sp. z o.o.          | Faberlic
            ООО "Байкал"                 | Baykal LLC
            Εθνική Τράπεζα Α.Ε.          | Ethniki Trapeza
            First Int'l Bank             | 1st International Bank
            Brigade Forty-Four           | Brigade 44
            World Health Organisation    | World Health Organization
            Acme Mfg. Co.                | Acme Manufacturing
            Univ. of Springfield         | University of Springfield
            U.S. Steel                   | United States Steel Corp.
            Acme Deutschland GmbH        | Acme Germany
            株式会社トヨタ                 | トヨタ
            Łódź Foods sp.j.             | Lodz Foods
            Missiles Joint Stock Compan  | Missiles JSC
            """)
    void two_ways_to_write_one_name(String one, String other) {
        assertThat(CompanyName.of(one).key()).isEqualTo(CompanyName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ООО Бай            | ООО Байкал
            Acme Fund I        | Acme Fund II
            A. O. Smith        | Smith
            Sia Partners       | Partners
            Too Good To Go     | Good To Go
            First Bank         | One Bank
            Acme Trust Company | Acme
            Acme UK            | Acme US
            """)
    void two_companies(String one, String other) {
        assertThat(CompanyName.of(one).key()).isNotEqualTo(CompanyName.of(other).key());
    }

    @Test
    void words_stay_in_their_own_script() {
        var name = CompanyName.of("ООО «Байкал»");

        assertThat(name.words()).containsExactly("байкал");
        assertThat(name.latin()).containsExactly("baykal");
        assertThat(name.forms()).isEqualTo(Set.of(LegalForm.LIMITED));
    }

    @Test
    void a_name_that_is_all_legal_form_stays() {
        assertThat(CompanyName.of("Limited").key()).isEqualTo("limited");
        assertThat(CompanyName.of("The Company").key()).isEqualTo("the");
        assertThat(CompanyName.of("And").key()).isEqualTo("and");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "---", "n/a", "None", "self-employed", "Freelance"})
    void no_company_is_named(String text) {
        assertThat(CompanyName.of(text).isMissing()).isTrue();
    }

    @Test
    void an_acronym_has_three_letters_at_least() {
        assertThat(CompanyName.of("Express Logistics Transport Ltd").acronym()).isEqualTo("elt");
        assertThat(CompanyName.of("Bank of the West Indies").acronym()).isEqualTo("bwi");
        assertThat(CompanyName.of("Acme Foods").acronym()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Zorbex AG, Zorbex GmbH, true",
        "ООО Zorbex, ОАО Zorbex, true",
        "Zorbex e.V., Zorbex Ltd, true",
        "Zorbex AG, Zorbex S.A., false",
        "Zorbex AG, Zorbex Inc, false",
        "Zorbex AG, Zorbex, false",
        "Zorbex GmbH & Co. KG, Zorbex GmbH, false"
    })
    void legal_forms_may_tell_two_companies_apart(String one, String other, boolean apart) {
        assertThat(CompanyName.of(one).isAnotherLegalPersonThan(CompanyName.of(other)))
                .isEqualTo(apart);
        assertThat(CompanyName.of(other).isAnotherLegalPersonThan(CompanyName.of(one)))
                .isEqualTo(apart);
    }
}
