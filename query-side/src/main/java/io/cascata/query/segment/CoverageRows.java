package io.cascata.query.segment;

import static io.cascata.query.deals.Criteria.text;
import static io.cascata.query.segment.Committees.word;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.deals.Sight;
import io.cascata.query.segment.Committees.Which;
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
        return "SELECT x.opportunity, x.name, x.account, " + word("c.solution") + " AS solution, " + word("c.type")
                + " AS type, " + word("c.stage") + " AS stage, " + word("c.outcome") + " AS outcome, c.band,"
                + " round(c.share, 4) AS share, c.members, c.touched, c.target AS target_roles,"
                + " c.filled AS filled_roles, make_timestamp(c.opened) AS opened_at,"
                + " make_timestamp(c.closed) AS closed_at, round((c.closed - c.opened) / 86400000000.0, 4) AS days,"
                + " c.amount, " + word("c.currency") + " AS currency,"
                + " '/api/opportunities/' || url_encode(x.opportunity) || '/coverage' AS coverage,"
                + " '/api/events?tags=opportunity=' || url_encode(x.opportunity) AS events"
                + " FROM seg_cover c JOIN deal x ON x.n = c.n WHERE " + inBand() + " AND " + inState(question)
                + " AND " + ofKey() + " ORDER BY x.opportunity";
    }

    Which which() {
        return switch (wanted()) {
            case OPEN -> Which.OPEN;
            case CLOSED -> Which.CLOSED;
            case OPENED, ALL -> Which.ALL;
        };
    }

    private State wanted() {
        return state == null || state.isBlank() ? State.ALL : FilterParameters.parse("state", State.class, state);
    }

    private String inBand() {
        return band == null || band.isBlank()
                ? "true"
                : "band = "
                        + text(FilterParameters.parse("band", Band.class, band).name());
    }

    private String inState(CoverageQuestion question) {
        return switch (wanted()) {
            case OPEN -> "open";
            case CLOSED -> "closed IS NOT NULL AND " + Sight.within("closed", question.window());
            case OPENED -> Sight.within("opened", question.window());
            case ALL -> "true";
        };
    }

    private String ofKey() {
        return key == null || key.isBlank()
                ? "true"
                : "c.n IN (" + RolesPresentReader.having(key, RolesPresent.By.of(by), "seg_link") + ")";
    }
}
