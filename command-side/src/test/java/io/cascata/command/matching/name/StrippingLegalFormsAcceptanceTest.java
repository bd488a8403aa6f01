package io.cascata.command.matching.name;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.cascata.command.SharedData;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody else's list of legal forms, some of them rare, translated or too short to be told from a word. */
@Tag("C05")
class StrippingLegalFormsAcceptanceTest {

    @ParameterizedTest
    @CsvSource({"abbreviation, 0.78", "full_name, 0.85"})
    void most_forms_of_the_list_are_stripped(String column, double reached) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedData.at("11_company_names/legal_names.csv"))) {
            var stripped = rows.stream()
                    .map(row -> CompanyName.of("Zorbex " + row.getField(column))
                            .key()
                            .equals("zorbex"))
                    .toList();
            var share = (double) stripped.stream().filter(done -> done).count() / stripped.size();

            System.out.printf(Locale.ROOT, "%s: %.3f of %d legal forms stripped%n", column, share, stripped.size());
            assertThat(share).isGreaterThanOrEqualTo(reached);
        }
    }
}
