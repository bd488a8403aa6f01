package io.cascata.query.money;

import io.cascata.query.facts.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Amounts in whole minor units of their currency, such as cents. */
public final class Minor {

    private Minor() {}

    public static int digits(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    public static BigDecimal round(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_UP);
    }

    public static BigDecimal major(long minor, String currency) {
        return BigDecimal.valueOf(minor, digits(currency));
    }

    /** An amount as a whole number of minor units in SQL; 0 where there is none. */
    public static String units(String amount, String currency, List<String> currencies, Words words) {
        var factor = new StringBuilder("CASE " + currency);
        for (var each : currencies) {
            long units = BigDecimal.ONE.movePointRight(digits(each)).longValueExact();
            factor.append(" WHEN ").append(words.code(each)).append(" THEN ").append(units);
        }
        return currencies.isEmpty() ? "0::BIGINT" : "coalesce(round(" + amount + " * " + factor + " END), 0)::BIGINT";
    }

    /** Every currency that an amount may be in: those among the words, whatever they are the name of. */
    public static List<String> currencies(Words words) {
        return Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode)
                .filter(words::has)
                .sorted()
                .toList();
    }

    /** Every currency that an amount was ever in. */
    public static List<String> currencies(DuckDBConnection connection) throws SQLException {
        var currencies = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT text FROM word WHERE code IN (SELECT currency FROM term UNION"
                        + " SELECT currency FROM move) AND code <> " + Words.NONE + " ORDER BY text")) {
            while (rows.next()) {
                currencies.add(rows.getString(1));
            }
        }
        return currencies;
    }
}
