package io.cascata.query.waterfall.pace;

import io.cascata.query.money.Exchange;
import io.cascata.query.waterfall.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds closings up to sales velocity, each currency by itself and all together. */
final class SalesSums {

    private final Map<String, Sum> currencies = new LinkedHashMap<>();
    private final Sum all = new Sum();
    private final Exchange.Sum wonAmounts;
    private long withoutAmount;

    SalesSums(Exchange exchange) {
        this.wonAmounts = exchange.sum();
    }

    /** Closings that share currency and rate. */
    private record Group(
            long closed,
            long won,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal cycles) {}

    private static final class Sum {

        private long closed;
        private long won;
        private BigDecimal amount = BigDecimal.ZERO;
        private BigDecimal cycles = BigDecimal.ZERO;

        void add(Group group) {
            closed += group.closed();
            won += group.won();
            amount = group.amount() == null ? amount : amount.add(group.amount());
            cycles = group.cycles() == null ? cycles : cycles.add(group.cycles());
        }

        @Nullable
        Double cycleDays() {
            return won == 0 ? null : Days.of(cycles.divide(BigDecimal.valueOf(won), MathContext.DECIMAL128));
        }
    }

    /** {@code row} has the number of the rate, what was closed, what of it was won, the sums of its amounts and cycles. */
    void add(@Nullable String currency, ResultSet row) throws SQLException {
        var group = new Group(row.getLong(3), row.getLong(4), row.getBigDecimal(5), row.getBigDecimal(6));
        if (currency == null) {
            withoutAmount += group.closed();
            return;
        }
        currencies.computeIfAbsent(currency, fresh -> new Sum()).add(group);
        all.add(group);
        if (group.won() > 0) {
            wonAmounts.add(currency, group.amount(), group.won(), row.getInt(2));
        }
    }

    long withoutAmount() {
        return withoutAmount;
    }

    List<Velocity.Sales> sales() {
        return currencies.entrySet().stream()
                .map(entry -> sales(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Velocity.Sales sales(String currency, Sum sum) {
        var cycle = sum.cycleDays();
        return new Velocity.Sales(
                currency,
                sum.closed,
                sum.won,
                Ratio.of(sum.won, sum.closed),
                sum.won == 0
                        ? null
                        : sum.amount
                                .divide(BigDecimal.valueOf(sum.won), MathContext.DECIMAL64)
                                .stripTrailingZeros(),
                cycle,
                cycle == null || cycle == 0
                        ? null
                        : sum.amount.divide(BigDecimal.valueOf(cycle), MathContext.DECIMAL64));
    }

    Velocity.AllCurrencies together() {
        var cycle = all.cycleDays();
        return new Velocity.AllCurrencies(
                all.closed,
                all.won,
                Ratio.of(all.won, all.closed),
                wonAmounts.total(),
                wonAmounts.average(),
                cycle,
                cycle == null ? null : wonAmounts.by(BigDecimal.valueOf(cycle)));
    }
}
