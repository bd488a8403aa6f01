package io.cascata.query.waterfall.web;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stage in the table, written out. {@code mark} is the CSS name of its colour, {@code volume} a percentage from 0 to 100. */
record StageLine(
        String name,
        String owner,
        String mark,
        String reached,
        String reachedHint,
        double volume,
        List<Part> parts,
        String conversion,
        @Nullable Delta change,
        String median,
        String p90,
        String leaked,
        String leakage,
        @Nullable String reachedLink,
        @Nullable String leakedLink,
        boolean closing) {

    /** A part of the composition bar: where it starts and how wide it is, in percent. */
    record Part(String outcome, String name, double start, double width, String count) {

        public String share() {
            return Figures.percent(width / 100);
        }
    }

    /** The composition bar in words. */
    public String summary() {
        return parts.stream().map(part -> part.share() + " " + part.name()).collect(joining(", "));
    }
}
