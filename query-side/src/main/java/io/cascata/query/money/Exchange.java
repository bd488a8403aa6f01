package io.cascata.query.money;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Converts amounts by the rate of a day. Statements group by the number of the rate, so that sums stay exact. */
public final class Exchange {

    /** Converts nothing. */
    public static final Exchange NONE = new Exchange(ExchangeRules.shipped(), ZoneOffset.UTC);

    private static final int ITSELF = -1;
    private static final int UNKNOWN = -2;

    private final @Nullable String reporting;
    private final List<ExchangeRules.Rate> rates;
    private final ZoneId zone;

    public Exchange(ExchangeRules rules, ZoneId zone) {
        this.reporting = rules.reporting() == null ? null : rules.reporting().getCurrencyCode();
        this.rates = rules.rates().stream()
                .sorted(Comparator.comparing(ExchangeRules.Rate::from).reversed())
                .toList();
        this.zone = zone;
    }

    /** The number of the rate that an amount of a currency has at a time, both columns; below zero where it needs or has none. */
    public String rate(String currency, String time, Words words) {
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
    public @Nullable String reporting() {
        return reporting;
    }

    public Sum sum() {
        return new Sum();
    }

    /** Adds groups of amounts up. */
    public final class Sum {

        private final Sums sums = new Sums();
        private final TreeSet<String> withoutRate = new TreeSet<>();
        private BigDecimal converted = BigDecimal.ZERO;

        private Sum() {}

        public void add(@Nullable String currency, @Nullable BigDecimal amount, long count, int rate) {
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

        public Total total() {
            var value = sums.value();
            var one = by(BigDecimal.ONE);
            return new Total(value, one, value.mixed() && one == null, List.copyOf(withoutRate));
        }

        /** The average of the amounts; missing where there are none, or one of them has no rate. */
        public Total.@Nullable Converted average() {
            long count =
                    sums.value().sums().stream().mapToLong(Value.Sum::count).sum();
            return by(BigDecimal.valueOf(count));
        }

        /** What was added by something else, rounded once; missing where that is zero, or an amount has no rate. */
        public Total.@Nullable Converted by(BigDecimal divisor) {
            if (reporting == null || !withoutRate.isEmpty() || divisor.signum() == 0) {
                return null;
            }
            return new Total.Converted(
                    reporting, converted.divide(divisor, Minor.digits(reporting), RoundingMode.HALF_UP));
        }
    }

    public static BigDecimal share(BigDecimal amount, BigDecimal part, String currency) {
        return Minor.round(amount.multiply(part), currency);
    }

    public static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 6, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
