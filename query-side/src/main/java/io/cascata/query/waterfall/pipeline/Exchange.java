package io.cascata.query.waterfall.pipeline;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.waterfall.Sums;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Converts amounts by the rate of a day. Statements group by the number of the rate, so that sums stay exact. */
final class Exchange {

    /** Converts nothing. */
    static final Exchange NONE = new Exchange(ExchangeRules.shipped(), ZoneOffset.UTC);

    private static final int ITSELF = -1;
    private static final int UNKNOWN = -2;

    private final @Nullable String reporting;
    private final List<ExchangeRules.Rate> rates;
    private final ZoneId zone;

    Exchange(ExchangeRules rules, ZoneId zone) {
        this.reporting = rules.reporting() == null ? null : rules.reporting().getCurrencyCode();
        this.rates = rules.rates().stream()
                .sorted(Comparator.comparing(ExchangeRules.Rate::from).reversed())
                .toList();
        this.zone = zone;
    }

    /** The number of the rate that an amount of a currency has at a time, both columns; below zero where it needs or has none. */
    String rate(String currency, String time, Words words) {
        var choice = new StringBuilder("CASE");
        if (reporting != null) {
            choice.append(" WHEN %s = %d THEN %d".formatted(currency, words.code(reporting), ITSELF));
        }
        for (int i = 0; i < rates.size(); i++) {
            var rate = rates.get(i);
            long from = Sight.micros(rate.from().atStartOfDay(zone).toInstant());
            choice.append(" WHEN %s = %d AND %s >= %d THEN %d"
                    .formatted(currency, words.code(rate.currency().getCurrencyCode()), time, from, i));
        }
        return choice.length() == 4 ? String.valueOf(UNKNOWN) : choice + " ELSE " + UNKNOWN + " END";
    }

    /** The currency that amounts are converted to; missing where nobody has settled one. */
    @Nullable
    String reporting() {
        return reporting;
    }

    Sum sum() {
        return new Sum();
    }

    /** Adds groups of amounts up. */
    final class Sum {

        private final Sums sums = new Sums();
        private final TreeSet<String> withoutRate = new TreeSet<>();
        private BigDecimal converted = BigDecimal.ZERO;

        void add(@Nullable String currency, @Nullable BigDecimal amount, long count, int rate) {
            sums.add(currency, amount, count);
            if (currency == null || amount == null) {
                return;
            }
            if (rate == UNKNOWN) {
                withoutRate.add(currency);
            } else {
                converted = converted.add(
                        rate == ITSELF
                                ? amount
                                : amount.multiply(rates.get(rate).rate()));
            }
        }

        Total total() {
            var value = sums.value();
            var one = reporting != null && withoutRate.isEmpty()
                    ? new Total.Converted(reporting, Minor.round(converted, reporting))
                    : null;
            return new Total(value, one, value.mixed() && one == null, List.copyOf(withoutRate));
        }
    }

    static BigDecimal share(BigDecimal amount, BigDecimal part, String currency) {
        return Minor.round(amount.multiply(part), currency);
    }

    static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
