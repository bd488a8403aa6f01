package io.cascata.events.playbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which currency reports sum amounts up, and what others were worth in it from which day on. */
public record ExchangeRules(@Nullable Currency reporting, List<Rate> rates) implements PlaybookRules {

    public ExchangeRules {
        rates = List.copyOf(rates);
        var seen = new HashSet<String>();
        for (var rate : rates) {
            if (!seen.add(rate.currency() + " " + rate.from())) {
                throw new IllegalArgumentException("two rates of " + rate.currency() + " begin on " + rate.from());
            }
        }
        if (reporting == null && !rates.isEmpty()) {
            throw new IllegalArgumentException("rates need a reporting currency that they lead to");
        }
    }

    /** So many units of the reporting currency for one of this, from a day of the organisation's calendar until the next rate. */
    public record Rate(Currency currency, LocalDate from, BigDecimal rate) {

        public Rate {
            if (rate.signum() <= 0) {
                throw new IllegalArgumentException("a rate of " + currency + " must be above zero, not " + rate);
            }
        }
    }

    /** No reporting currency: amounts are summed by currency only. */
    public static ExchangeRules shipped() {
        return new ExchangeRules(null, List.of());
    }
}
