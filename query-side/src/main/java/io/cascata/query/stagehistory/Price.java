package io.cascata.query.stagehistory;

import io.cascata.events.value.Money;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Minor;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity was said to be worth, as the tables hold it: exactly, with six decimal places, the word of its
 * currency, and once more rounded to whole minor units, to reckon with in a hurry.
 */
record Price(
        @Nullable BigDecimal amount, int currency, @Nullable Long minor) {

    static final Price NONE = new Price(null, Words.NONE, null);

    /** The columns of a table, in the order of {@link #append}. */
    static final String COLUMNS =
            "amount DECIMAL(21, 6) USING COMPRESSION uncompressed, currency INTEGER, minor BIGINT";

    private static final int SCALE = 6;

    /** Throws {@link ArithmeticException} where an amount has more minor units than can be counted. */
    static Price of(@Nullable Money money, Words words) {
        return money == null
                ? NONE
                : new Price(
                        money.amount().setScale(SCALE),
                        words.add(money.currency().getCurrencyCode()),
                        Minor.units(money));
    }

    static Price read(ResultSet row) throws SQLException {
        return new Price(row.getBigDecimal("amount"), row.getInt("currency"), row.getObject("minor", Long.class));
    }

    void append(DuckDBAppender to) throws SQLException {
        to.append(amount).append(currency);
        if (minor == null) {
            to.appendNull();
        } else {
            to.append(minor.longValue());
        }
    }
}
