package io.cascata.query.waterfall.web;

import io.cascata.events.value.Outcome;
import io.cascata.query.waterfall.DealPage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One opportunity in the list, written out; {@code time} is how long it has stood in its stage, or since when it is closed. */
record OpportunityLine(
        String name,
        String account,
        String type,
        String stage,
        String time,
        String outcome,
        String amount,
        String owner,
        String team,
        String closeDate) {

    private static final double SECONDS_PER_DAY = 86_400;

    static OpportunityLine of(DealPage.Row row, String stage, Instant at, ZoneId zone) {
        var owner = row.owner();
        var team = row.team();
        var closeDate = row.closeDate();
        return new OpportunityLine(
                row.name(),
                or(row.account()),
                Figures.words(row.type()),
                stage,
                time(row, at, zone),
                row.outcome() == Outcome.OPEN ? "here" : Parameters.written(row.outcome()),
                amount(row),
                owner != null ? owner : team != null ? Figures.words(team) : Figures.NONE,
                owner != null && team != null ? Figures.words(team) : "",
                closeDate == null ? Figures.NONE : closeDate.toString());
    }

    private static String time(DealPage.Row row, Instant at, ZoneId zone) {
        return row.outcome() == Outcome.OPEN
                ? Figures.days(Math.max(0, Duration.between(row.since(), at).toSeconds() / SECONDS_PER_DAY)) + " in it"
                : "since " + LocalDate.ofInstant(row.since(), zone);
    }

    private static String amount(DealPage.Row row) {
        var amount = row.amount();
        var currency = row.currency();
        return amount == null || currency == null
                ? Figures.NONE
                : Figures.sign(currency) + Figures.exact(amount.stripTrailingZeros());
    }

    private static String or(@Nullable String text) {
        return text == null ? Figures.NONE : text;
    }
}
