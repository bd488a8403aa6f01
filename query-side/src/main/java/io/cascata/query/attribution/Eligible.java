package io.cascata.query.attribution;

import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which touches are eligible: whose, in which role and when, how far back from the closing (without limit where none is
 * given), of marketing alone or of all teams, how long the pauses within one session may be (none: every touch counts),
 * and whether mere visits count only as milestones. Where {@code calendar} is there, the way back is counted in the days
 * of that zone, each of them whole; otherwise it is exact.
 */
public record Eligible(
        Population population,
        RoleTime roleTime,
        @Nullable Duration lookBack,
        boolean allTeams,
        Duration session,
        boolean visitsAsMilestonesOnly,
        @Nullable ZoneId calendar) {

    public static final Eligible DEFAULT =
            new Eligible(Population.OCR, RoleTime.EVER, null, false, Duration.ofMinutes(30), false);

    /** With a way back that is exact. */
    public Eligible(
            Population population,
            RoleTime roleTime,
            @Nullable Duration lookBack,
            boolean allTeams,
            Duration session,
            boolean visitsAsMilestonesOnly) {
        this(population, roleTime, lookBack, allTeams, session, visitsAsMilestonesOnly, null);
    }

    public Eligible population(Population other) {
        return new Eligible(other, roleTime, lookBack, allTeams, session, visitsAsMilestonesOnly, calendar);
    }

    public Eligible roleTime(RoleTime other) {
        return new Eligible(population, other, lookBack, allTeams, session, visitsAsMilestonesOnly, calendar);
    }

    public Eligible lookBack(Duration other) {
        return new Eligible(population, roleTime, other, allTeams, session, visitsAsMilestonesOnly, calendar);
    }

    public Eligible calendar(@Nullable ZoneId zone) {
        return new Eligible(population, roleTime, lookBack, allTeams, session, visitsAsMilestonesOnly, zone);
    }

    public Eligible everyTeam() {
        return new Eligible(population, roleTime, lookBack, true, session, visitsAsMilestonesOnly, calendar);
    }
}
