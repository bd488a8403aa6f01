package io.cascata.query.attribution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sourced and what was influenced: {@code sourced} by several rules side by side, each with exactly one source
 * for every opportunity or none; {@code influencedByTeam} and {@code influenced} by key with the whole amount once for
 * each of them, so that they may exceed the total and must not be added up.
 */
public record InfluenceReport(
        Basis basis,
        By by,
        Instant valuedAt,
        boolean pointInTime,
        long position,
        Part total,
        List<Rule> sourced,
        List<Part> influencedByTeam,
        List<Part> influenced,
        List<String> notes) {

    /** By what a source is told. */
    public enum Sourcing {
        /** The first eligible touch at or before the opportunity was created. */
        FIRST_TOUCH_BEFORE_CREATION,
        /** What the origin of the lead says: a campaign, a form or a feed is marketing's, one entered by hand sales'. */
        LEAD_SOURCE,
        /** The first eligible touch, whenever it was. */
        FIRST_TOUCH,
        /** Marketing where it touched the account before sales did, else sales. */
        BEFORE_SALES;

        private final String number = "sourced/" + name();

        /** What the links of an answer call the numbers of this rule. */
        String number() {
            return number;
        }
    }

    /** One rule and what each team sourced by it; without a key what nobody did. */
    public record Rule(Sourcing rule, List<Part> parts) {

        public Rule {
            parts = List.copyOf(parts);
        }
    }

    /** How many opportunities, and how much they are worth. */
    public record Part(@Nullable String key, long opportunities, List<Amount> amounts) {

        public Part {
            amounts = List.copyOf(amounts);
        }
    }
}
