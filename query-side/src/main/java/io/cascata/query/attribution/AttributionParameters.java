package io.cascata.query.attribution;

import static io.cascata.query.viewpoint.Moments.given;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.model.MilestoneWeights;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The parameters of a question about attribution besides filter and clocks; those that are missing or empty are the default. */
public record AttributionParameters(
        @Parameter(
                description =
                        "channel, campaign, content, kind, role, team, solution, type, stage, touch or opportunity."
                                + " Default: channel")
        @Nullable
        String by,

        @Parameter(description = "won: revenue; pipeline: what is open, at its current amount. Default: won") @Nullable
        String basis,

        @Parameter(
                description =
                        "Whose touches count: ocr (contacts with a role), account (all contacts of the account) or"
                                + " primary (the primary contact). Default: ocr")
        @Nullable
        String population,

        @Parameter(description = "When the contact must have had the role: ever, at-touch or at-close. Default: ever")
        @Nullable
        String roleTime,

        @Parameter(
                description =
                        "How far before closing or valuation touches count, exactly: days (365) or an ISO duration"
                                + " (PT36H). Default: no limit")
        @Nullable
        String lookback,

        @Parameter(description = "marketing: touches of marketing; all: those of every team. Default: marketing")
        @Nullable
        String teams,

        @Parameter(
                description = "How long a pause within one session may be, an ISO duration; PT0S: every touch counts."
                        + " Default: PT30M")
        @Nullable
        String session,

        @Parameter(
                description = "anywhere: visits count like other touches; milestones: only where they hold a position."
                        + " Default: anywhere")
        @Nullable
        String visits,

        @Parameter(description = "Half-life of time decay: days or an ISO duration. Default: 7") @Nullable
        String halfLife,

        @Parameter(description = "Order of the Markov chain, 1 to 4. Default: 1") @Nullable
        String order,

        @Parameter(
                description = "Shares of the custom model that come to 100: FIRST_TOUCH, LEAD_CREATION,"
                        + " OPPORTUNITY_CREATION, CLOSED_WON, keys of stages, MIDDLE; such as"
                        + " FIRST_TOUCH:40,pipeline:40,MIDDLE:20")
        @Nullable
        String weights,

        @Parameter(
                description =
                        "Beginning of the window of closings (pipeline: openings), inclusive: an instant or a day")
        @Nullable
        String from,

        @Parameter(description = "End of that window, exclusive: an instant or a day") @Nullable
        String to,

        @Parameter(
                description = "exact: the lookback is a duration; calendar: it is a number of days of the zone tz,"
                        + " counted by dates. Default: exact")
        @Nullable
        String lookbackBy) {

    public static final AttributionParameters NONE = new AttributionParameters(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Visits are either of the two. */
    private enum Visits {
        ANYWHERE,
        MILESTONES
    }

    /** The way back is counted in either of the two. */
    private enum LookBackBy {
        EXACT,
        CALENDAR
    }

    /** Touches are of marketing or of all teams. */
    private enum Teams {
        MARKETING,
        ALL
    }

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public AttributionQuestion question(DealFilter filter, WhenParameters when, EventLog log, Instant now) {
        var viewpoint = when.viewpoint(log);
        return AttributionQuestion.of(now)
                .with(constant("basis", Basis.class, basis, Basis.WON))
                .with(constant("by", By.class, by, By.CHANNEL))
                .with(eligible().calendar(calendar(when, log)))
                .with(settings())
                .order(chainOrder())
                .with(filter)
                .with(viewpoint)
                .with(when.moments(log).window(given(from), given(to)));
    }

    private Eligible eligible() {
        var session = duration("session", this.session);
        return new Eligible(
                constant("population", Population.class, population, Population.OCR),
                constant("roleTime", RoleTime.class, roleTime, RoleTime.EVER),
                duration("lookback", lookback),
                constant("teams", Teams.class, teams, Teams.MARKETING) == Teams.ALL,
                session == null ? Eligible.DEFAULT.session() : session,
                constant("visits", Visits.class, visits, Visits.ANYWHERE) == Visits.MILESTONES);
    }

    private @Nullable ZoneId calendar(WhenParameters when, EventLog log) {
        if (constant("lookbackBy", LookBackBy.class, lookbackBy, LookBackBy.EXACT) == LookBackBy.EXACT) {
            return null;
        }
        var length = duration("lookback", lookback);
        if (length == null || !length.equals(Duration.ofDays(length.toDays()))) {
            throw new InvalidQuestion("lookbackBy", "calendar counts whole days: lookback says how many");
        }
        return when.moments(log).zone();
    }

    private Settings settings() {
        var settings = Settings.DEFAULT;
        var life = duration("halfLife", halfLife);
        if (life != null && life.isZero()) {
            throw new InvalidQuestion("halfLife", "must be longer than nothing");
        }
        var shares = given(weights);
        var decaying = life == null ? settings : settings.halfLife(life);
        return shares == null ? decaying : decaying.custom(custom(shares));
    }

    private static MilestoneWeights custom(String shares) {
        try {
            return MilestoneWeights.parse(shares);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion("weights", String.valueOf(e.getMessage()));
        }
    }

    private int chainOrder() {
        var text = given(order);
        if (text != null && !text.matches("[1-4]")) {
            throw new InvalidQuestion("order", "is from 1 to 4, not '" + text + "'");
        }
        return text == null ? 1 : Integer.parseInt(text);
    }

    private static <E extends Enum<E>> E constant(String parameter, Class<E> type, @Nullable String text, E otherwise) {
        var given = given(text);
        return given == null ? otherwise : FilterParameters.parse(parameter, type, given);
    }

    private static @Nullable Duration duration(String parameter, @Nullable String text) {
        var given = given(text);
        if (given == null) {
            return null;
        }
        try {
            var duration = given.matches("\\d{1,5}") ? Duration.ofDays(Long.parseLong(given)) : Duration.parse(given);
            if (!duration.isNegative() && duration.toDays() < 100_000) {
                return duration;
            }
        } catch (DateTimeException notADuration) {
            throw new InvalidQuestion(parameter, "neither days nor an ISO duration: " + given);
        }
        throw new InvalidQuestion(parameter, "is negative or too long: " + given);
    }
}
