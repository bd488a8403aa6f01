package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one row says an opportunity was like from {@code at} on; what it does not speak of is left as it was.
 *
 * @param kind tells the steps of one row apart; part of the command ids
 * @param at none where the row has no date
 * @param tie puts steps of the same instant in order
 */
public record Step(
        RowRef row,
        String kind,
        @Nullable Instant at,
        String tie,
        @Nullable String stage,
        @Nullable Value<BigDecimal> amount,
        @Nullable Value<LocalDate> closeDate,
        @Nullable String owner) {

    /** Something a row speaks of, if only to say that there is none. */
    public record Value<T>(@Nullable T value) {}

    Step at(Instant moment) {
        return new Step(row, kind, moment, tie, stage, amount, closeDate, owner);
    }
}
