package io.cascata.query.attribution;

import io.cascata.query.export.Followed;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a model gives to whom. Amounts of rows and of what is unattributed sum up to those of the total in every currency,
 * exactly; {@code credit} is the number of opportunities that the parts come to. {@code pointInTime} tells that open
 * opportunities were valued as they stand; {@code rowsLeftOut} how many rows there are besides these. {@code notes} say what is particular about the model or the answer.
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
        int rowsLeftOut,
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
     * removal effect or Shapley value where the model has one. {@code links} has, for the JSON pointer of a number of the
     * row, the address of the credits that it counts.
     */
    public record Row(
            @Nullable String key,
            double credit,
            long touches,
            long opportunities,
            List<Amount> amounts,
            @Nullable Double effect,
            Map<String, String> links) {

        public Row {
            amounts = List.copyOf(amounts);
            links = Collections.unmodifiableMap(links);
        }

        /** The amounts as text, each currency by itself. */
        public String money() {
            return Amounts.text(amounts);
        }

        Row linked(CreditLinks to) {
            return new Row(key, credit, touches, opportunities, amounts, effect, to.of(this));
        }
    }

    /** How many opportunities and how much; {@code links} as those of a row. */
    public record Rest(double credit, long opportunities, List<Amount> amounts, Map<String, String> links) {

        public Rest {
            amounts = List.copyOf(amounts);
            links = Collections.unmodifiableMap(links);
        }

        /** The amounts as text, each currency by itself. */
        public String money() {
            return Amounts.text(amounts);
        }

        Rest linked(Map<String, String> to) {
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

    /** With no more rows than these, and links to what is behind the numbers. */
    Followed<AttributionReport> told(int mostRows, CreditLinks links) {
        return new Followed<>(linked(mostRows, links), links.fallbacks(fallbacks));
    }

    private AttributionReport linked(int mostRows, CreditLinks links) {
        return new AttributionReport(
                model,
                basis,
                by,
                eligible,
                valuedAt,
                pointInTime,
                asOf,
                position,
                rows.stream().limit(mostRows).map(row -> row.linked(links)).toList(),
                Math.max(0, rows.size() - mostRows),
                unattributed.linked(links.unattributed(unattributed)),
                total.linked(links.total(total)),
                fallbacks,
                paths,
                notes);
    }
}
