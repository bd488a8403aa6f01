package io.cascata.query.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Amounts by currency and, where every one of them has a rate of the day it counts from, their sum in the reporting
 * currency. Where one has none, nothing is summed: the currencies are {@code mixed}, and {@code withoutRate} names them.
 */
public record Total(Value value, @Nullable Converted converted, boolean mixed, List<String> withoutRate) {

    public Total {
        withoutRate = List.copyOf(withoutRate);
    }

    /** Rounded once, half up, to the minor unit of the currency. */
    public record Converted(String currency, BigDecimal amount) {}

    /** A part of it, each sum rounded to its minor unit. */
    public Total times(BigDecimal part) {
        var sums = value.sums().stream()
                .map(sum -> new Value.Sum(
                        sum.currency(), Sums.plain(Exchange.share(sum.amount(), part, sum.currency())), sum.count()))
                .toList();
        return new Total(
                new Value(sums, value.withoutAmount()),
                converted == null
                        ? null
                        : new Converted(
                                converted.currency(), Exchange.share(converted.amount(), part, converted.currency())),
                mixed,
                withoutRate);
    }

    public Total plus(Total other) {
        var sums = new Sums();
        for (var each : List.of(value, other.value)) {
            each.sums().forEach(sum -> sums.add(sum.currency(), sum.amount(), sum.count()));
            sums.add(null, null, each.withoutAmount());
        }
        var both = converted == null || other.converted == null
                ? null
                : new Converted(converted.currency(), converted.amount().add(other.converted.amount()));
        var without = Stream.concat(withoutRate.stream(), other.withoutRate.stream())
                .distinct()
                .sorted()
                .toList();
        return new Total(sums.value(), both, sums.value().mixed() && both == null, without);
    }

    /** This by this and the rest; missing where one of both is not converted, or they come to nothing. */
    public @Nullable BigDecimal shareBeside(Total rest) {
        if (converted == null || rest.converted == null) {
            return null;
        }
        var all = converted.amount().add(rest.converted.amount());
        return all.signum() == 0 ? null : Exchange.ratio(converted.amount(), all);
    }

    /** What it is in a currency; missing where that cannot be said. */
    public @Nullable BigDecimal in(String currency) {
        if (converted != null && converted.currency().equals(currency)) {
            return converted.amount();
        }
        boolean others = value.sums().stream().anyMatch(sum -> !sum.currency().equals(currency));
        return others ? null : value.in(currency);
    }
}
