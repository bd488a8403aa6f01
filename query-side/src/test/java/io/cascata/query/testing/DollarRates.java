package io.cascata.query.testing;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.query.money.Total;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** A dollar is worth 0.9 euro from 10 January 2026 on and 0.537 from 10 February on; nobody knows what it was before. */
public final class DollarRates {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-10");
    private static final LocalDate SECOND = LocalDate.parse("2026-02-10");
    private static final BigDecimal BEFORE = new BigDecimal("0.9");
    private static final BigDecimal AFTER = new BigDecimal("0.537");

    private DollarRates() {}

    public static ExchangeRulesRevised settled() {
        var dollar = Currency.getInstance("USD");
        var rates =
                List.of(new ExchangeRules.Rate(dollar, FIRST, BEFORE), new ExchangeRules.Rate(dollar, SECOND, AFTER));
        return new ExchangeRulesRevised(1, new ExchangeRules(Currency.getInstance("EUR"), rates));
    }

    /** What rows behind a number come to, each by the rate of its day; missing where one has none. */
    public static Total.@Nullable Converted ofRows(DuckDBConnection connection, String rows, ZoneId zone)
            throws SQLException {
        var sum = BigDecimal.ZERO;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT r.amount, r.currency, r.at FROM (" + rows + ") r")) {
            while (row.next()) {
                var amount = row.getBigDecimal(1);
                var at = row.getObject(3, LocalDateTime.class).atOffset(ZoneOffset.UTC);
                var rate = amount == null
                        ? BigDecimal.ZERO
                        : rate(row.getString(2), LocalDate.ofInstant(at.toInstant(), zone));
                if (rate == null) {
                    return null;
                }
                sum = amount == null ? sum : sum.add(amount.multiply(rate));
            }
        }
        return new Total.Converted("EUR", sum.setScale(2, RoundingMode.HALF_UP));
    }

    private static @Nullable BigDecimal rate(String currency, LocalDate day) {
        if (currency.equals("EUR")) {
            return BigDecimal.ONE;
        }
        return day.isBefore(FIRST) ? null : day.isBefore(SECOND) ? BEFORE : AFTER;
    }
}
