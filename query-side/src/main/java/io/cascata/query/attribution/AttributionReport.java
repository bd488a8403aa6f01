package io.cascata.query.attribution;

import io.cascata.query.attribution.Amounts.Amount;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a model gives to whom. Amounts of rows and of what is unattributed sum up to those of the total in every currency,
 * exactly; {@code credit} is the number of opportunities that the parts come to. {@code pointInTime} tells that open
 * opportunities were valued as they stand. {@code notes} say what is particular about the model or the answer.
 */
public record AttributionReport(
        Model model,
        Basis basis,
        By by,
        Eligible eligible,
        Instant valuedAt,
        boolean pointInTime,
        @Nullable Instant asOf,
        long position,
        List<Row> rows,
        Rest unattributed,
        Rest total,
        long fallbacks,
        @Nullable Path paths,
        List<String> notes) {

    public AttributionReport {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * One channel, campaign or whatever it is by; {@code key} is missing for touches that name none. {@code effect} is the
     * removal effect or Shapley value where the model has one. {@code link} leads to the credits behind the row.
     */
    public record Row(
            @Nullable String key,
            double credit,
            long touches,
            long opportunities,
            List<Amount> amounts,
            @Nullable Double effect,
            @Nullable String link) {

        public Row {
            amounts = List.copyOf(amounts);
        }

        Row linked(String to) {
            return new Row(key, credit, touches, opportunities, amounts, effect, to);
        }
    }

    /** How many opportunities and how much. */
    public record Rest(
            double credit,
            long opportunities,
            List<Amount> amounts,
            @Nullable String link) {

        public Rest {
            amounts = List.copyOf(amounts);
        }

        Rest linked(String to) {
            return new Rest(credit, opportunities, amounts, to);
        }
    }

    /**
     * What the models that look at all journeys at once went by: the order and the states of the chain, how probable
     * conversion is, and where orders of channels were drawn, how many and from which seed.
     */
    public record Path(
            @Nullable Integer order,
            @Nullable Integer states,
            @Nullable Double probability,
            long converting,
            long notConverting,
            @Nullable Long seed,
            @Nullable Integer draws) {}

    /** With links to what is behind the numbers, by the key of a row. */
    AttributionReport linked(Function<@Nullable String, String> rowLink, String restLink, String totalLink) {
        return new AttributionReport(
                model,
                basis,
                by,
                eligible,
                valuedAt,
                pointInTime,
                asOf,
                position,
                rows.stream().map(row -> row.linked(rowLink.apply(row.key()))).toList(),
                unattributed.linked(restLink),
                total.linked(totalLink),
                fallbacks,
                paths,
                notes);
    }
}
