package io.cascata.query.stagehistory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Money;
import io.cascata.query.facts.FactStore;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.ParkedEvent;
import io.cascata.query.testing.Facts;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts hold an amount exactly, and once more in whole minor units of its currency. */
@Tag("P04")
class PricesInMinorUnitsTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0.005, EUR, 1",
        "0.004999, EUR, 0",
        "-0.005, EUR, -1",
        "1234.56, EUR, 123456",
        "1234.5, JPY, 1235",
        "1.0005, BHD, 1001",
        "1.00005, CLF, 10001",
        "999999999999999.994999, EUR, 99999999999999999"
    })
    void halves_are_rounded_away_from_nothing(String amount, String currency, long minor) {
        assertThat(price(Money.of(amount, currency)).minor()).isEqualTo(minor);
    }

    @Test
    void the_amount_itself_is_not_rounded() {
        assertThat(price(Money.of("0.004999", "EUR")).amount()).isEqualByComparingTo("0.004999");
    }

    @Test
    void without_an_amount_there_are_no_units() {
        assertThat(price(null)).isEqualTo(Price.NONE);
    }

    @Test
    void more_units_than_can_be_counted_are_put_aside_and_leave_nothing_behind(@TempDir Path directory)
            throws Exception {
        var tooMuch = Money.of("999999999999999", "CLF");
        try (var facts = new Facts(directory)) {
            facts.sales().process(DAY).open("a", DAY, "target", tooMuch).open("b", DAY, "target", null);
            facts.sales().amount("b", DAY, tooMuch);
            var store = facts.upToDate();
            assertThat(store.parked())
                    .extracting(ParkedEvent::name)
                    .contains("opportunity.opened", "opportunity.amount-set");
            assertThat(rows(store, "deal")).isEqualTo(1);
            assertThat(rows(store, "canonical_stay")).isEqualTo(1);
            assertThat(rows(store, "term")).isEqualTo(1);
        }
    }

    private static long rows(FactStore store, String table) {
        return store.read(connection -> {
            try (var statement = connection.createStatement();
                    var count = statement.executeQuery("SELECT count(*) FROM " + table)) {
                count.next();
                return count.getLong(1);
            }
        });
    }

    private static Price price(@Nullable Money money) {
        return Price.of(money, new Words());
    }
}
