package io.cascata.query.attribution;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Which touches are eligible: whose, in which role and when, how far back from the closing (without limit where none is
 * given), of marketing alone or of all teams, how long the pauses within one session may be (none: every touch counts),
 * and whether mere visits count only as milestones.
 */
public record Eligible(
        Population population,
        RoleTime roleTime,
        @Nullable Duration lookBack,
        boolean allTeams,
        Duration session,
        boolean visitsAsMilestonesOnly) {

    public static final Eligible DEFAULT =
            new Eligible(Population.OCR, RoleTime.EVER, null, false, Duration.ofMinutes(30), false);

    public Eligible population(Population other) {
        return new Eligible(other, roleTime, lookBack, allTeams, session, visitsAsMilestonesOnly);
    }

    public Eligible roleTime(RoleTime other) {
        return new Eligible(population, other, lookBack, allTeams, session, visitsAsMilestonesOnly);
    }

    public Eligible lookBack(Duration other) {
        return new Eligible(population, roleTime, other, allTeams, session, visitsAsMilestonesOnly);
    }

    public Eligible everyTeam() {
        return new Eligible(population, roleTime, lookBack, true, session, visitsAsMilestonesOnly);
    }
}
