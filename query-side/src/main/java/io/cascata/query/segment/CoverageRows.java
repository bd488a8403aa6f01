package io.cascata.query.segment;

import static io.cascata.query.deals.Criteria.text;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.deals.Sight;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which opportunities stand behind a number of coverage; the rows over the tables of {@link CoverageSql}. */
record CoverageRows(
        @Parameter(description = "high, low or unknown. Default: all") @Nullable
        String band,

        @Parameter(description = "open, closed in the window, opened in the window, or all. Default: all") @Nullable
        String state,

        @Parameter(description = "Only opportunities of this row of /api/coverage/roles") @Nullable
        String key,

        @Parameter(description = "What the key is: role or set. Default: role") @Nullable
        String by) {

    static final CoverageRows ALL = new CoverageRows(null, null, null, null);

    /** Which are meant. */
    enum State {
        OPEN,
        CLOSED,
        OPENED,
        ALL
    }

    /** The bands there are. */
    enum Band {
        HIGH,
        LOW,
        UNKNOWN
    }

    String sql(CoverageQuestion question) {
        return "SELECT opportunity, name, account, solution, type, stage, outcome, band, round(share, 4) AS share,"
                + " members, touched, target AS target_roles, filled AS filled_roles,"
                + " make_timestamp(opened) AS opened_at, make_timestamp(closed) AS closed_at,"
                + " round((closed - opened) / 86400000000.0, 4) AS days, amount, currency,"
                + " '/api/opportunities/' || url_encode(opportunity) || '/coverage' AS coverage,"
                + " '/api/events?tags=opportunity=' || url_encode(opportunity) AS events FROM seg_cover WHERE "
                + inBand() + " AND " + inState(question) + " AND " + ofKey() + " ORDER BY opportunity";
    }

    private String inBand() {
        return band == null || band.isBlank()
                ? "true"
                : "band = "
                        + text(FilterParameters.parse("band", Band.class, band).name());
    }

    private String inState(CoverageQuestion question) {
        return switch (state == null || state.isBlank()
                ? State.ALL
                : FilterParameters.parse("state", State.class, state)) {
            case OPEN -> "open";
            case CLOSED -> "closed IS NOT NULL AND " + Sight.within("closed", question.window());
            case OPENED -> Sight.within("opened", question.window());
            case ALL -> "true";
        };
    }

    private String ofKey() {
        return key == null || key.isBlank()
                ? "true"
                : "opportunity IN (SELECT opportunity FROM (" + RolesPresentReader.keys(RolesPresent.By.of(by))
                        + ") WHERE key = " + text(key) + ")";
    }
}
