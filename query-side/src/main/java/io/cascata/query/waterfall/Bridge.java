package io.cascata.query.waterfall;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Why the open pipeline of one date became that of another, each currency by itself. Dates are exclusive: the state just before them. */
public record Bridge(Instant from, Instant to, List<Row> rows) {

    public Bridge {
        rows = List.copyOf(rows);
    }

    /** All figures are positive save that they are subtracted where {@link #balances} says so. */
    public record Row(
            String currency,
            BigDecimal start,
            BigDecimal created,
            BigDecimal reopened,
            BigDecimal amountUp,
            BigDecimal amountDown,
            BigDecimal lost,
            BigDecimal recycled,
            BigDecimal won,
            BigDecimal end) {

        /** start + created + reopened + up - down - lost - recycled - won = end, to the last digit. */
        public boolean balances() {
            return start.add(created)
                            .add(reopened)
                            .add(amountUp)
                            .subtract(amountDown)
                            .subtract(lost)
                            .subtract(recycled)
                            .subtract(won)
                            .compareTo(end)
                    == 0;
        }

        BigDecimal amount(BridgePart part) {
            return switch (part) {
                case START -> start;
                case CREATED -> created;
                case REOPENED -> reopened;
                case UP -> amountUp;
                case DOWN -> amountDown;
                case LOST -> lost;
                case RECYCLED -> recycled;
                case WON -> won;
                case END -> end;
            };
        }
    }
}
