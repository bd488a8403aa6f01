package io.cascata.command.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cascata.command.SharedData;
import io.cascata.events.id.AccountId;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pairs of names, each labelled whether it is one company: links that are made without asking must be right. */
@Tag("C01")
@Tag("C05")
class LinkingCompanyNamesAcceptanceTest {

    /** What labels two fund series, two typing errors in short words or a translated name as one company stays apart. */
    private static final double RECALL_REACHED = 0.80;

    private record Pair(String company, String account, boolean same, boolean linked) {}

    @Test
    void links_by_name_alone_are_right_and_most_are_found() throws IOException {
        var pairs = pairs();
        var linked = pairs.stream().filter(Pair::linked).toList();
        var right = linked.stream().filter(Pair::same).count();
        var precision = (double) right / linked.size();
        var recall = (double) right / pairs.stream().filter(Pair::same).count();

        System.out.printf(
                Locale.ROOT,
                "%d pairs, %d links: precision %.3f, recall %.3f%n",
                pairs.size(),
                linked.size(),
                precision,
                recall);
        assertThat(linked).isNotEmpty();
        assertThat(precision)
                .as("wrong: %s", linked.stream().filter(pair -> !pair.same).toList())
                .isGreaterThanOrEqualTo(0.95);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL_REACHED);
    }

    @Test
    void among_all_names_at_once_a_link_still_goes_to_the_same_company() throws IOException {
        var pairs = pairs();
        var crm = new Crm();
        for (int number = 0; number < pairs.size(); number++) {
            crm.account("a" + number, pairs.get(number).account());
        }

        for (int number = 0; number < pairs.size(); number++) {
            var pair = pairs.get(number);
            if (!pair.same) {
                var result = crm.match("x@gmail.com", pair.company());
                assertThat(result.strength() == Strength.STRONG
                                && result.account().equals(new AccountId("a" + number)))
                        .as("%s linked to %s", pair.company(), pair.account())
                        .isFalse();
            }
        }
    }

    private static List<Pair> pairs() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(SharedData.at("11_company_names/company_pairs.csv"))) {
            return rows.stream().map(LinkingCompanyNamesAcceptanceTest::pair).toList();
        }
    }

    private static Pair pair(NamedCsvRecord row) {
        var company = row.getField("name1");
        var account = row.getField("name2");
        var result = new Crm().account("it", account).match("x@gmail.com", company);
        return new Pair(
                company, account, Boolean.parseBoolean(row.getField("is_match")), result.strength() == Strength.STRONG);
    }
}
