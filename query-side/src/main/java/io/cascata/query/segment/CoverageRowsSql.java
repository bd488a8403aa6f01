package io.cascata.query.segment;

import static io.cascata.query.deals.Criteria.text;
import static io.cascata.query.segment.Committees.word;

import io.cascata.query.deals.Sight;

/** The opportunities behind a number of coverage, over the tables of {@link CoverageSql}. */
record CoverageRowsSql(CoverageRows.Chosen chosen, CoverageQuestion question, Sight sight) {

    String sql() {
        return "SELECT x.opportunity, x.name, x.account, " + word("c.solution") + " AS solution, " + word("c.type")
                + " AS type, " + word("c.stage") + " AS stage, " + word("c.outcome") + " AS outcome, c.band,"
                + " round(c.share, 4) AS share, c.members, c.touched, c.target AS target_roles,"
                + " c.filled AS filled_roles, make_timestamp(c.opened) AS opened_at,"
                + " make_timestamp(c.closed) AS closed_at, round((c.closed - c.opened) / 86400000000.0, 4) AS days,"
                + " c.amount, " + word("c.currency") + " AS currency,"
                + " '/api/opportunities/' || url_encode(x.opportunity) || '/coverage' AS coverage,"
                + " '/api/events?tags=opportunity=' || url_encode(x.opportunity) AS events"
                + " FROM seg_cover c JOIN deal x ON x.n = c.n WHERE " + inBand() + " AND " + inState()
                + " AND " + ofKey() + " AND " + ofOutcome() + " AND " + ofPeople() + " AND " + ofReached()
                + " ORDER BY x.opportunity";
    }

    private String inBand() {
        var band = chosen.band();
        return band == null ? "true" : "band = " + text(band.name());
    }

    private String inState() {
        return switch (chosen.state()) {
            case OPEN -> "open";
            case CLOSED -> "closed IS NOT NULL AND " + Sight.within("closed", question.window());
            case OPENED -> Sight.within("opened", question.window());
            case ALL -> "true";
        };
    }

    private String ofKey() {
        var key = chosen.key();
        return key == null ? "true" : "c.n IN (" + RolesPresentReader.having(key, chosen.by(), "seg_link") + ")";
    }

    private String ofOutcome() {
        var outcome = chosen.outcome();
        var currency = chosen.currency();
        return (outcome == null ? "true" : word("c.outcome") + " = " + text(outcome.name()))
                + (currency == null
                        ? ""
                        : " AND c.amount IS NOT NULL AND " + word("c.currency") + " = " + text(currency));
    }

    private String ofPeople() {
        var profile =
                switch (chosen.profile()) {
                    case ANY -> "true";
                    case SET -> "c.target > 0";
                    case COMPLETE -> "c.target > 0 AND c.filled = c.target";
                };
        return chosen.members() == CoverageRows.Members.NONE ? profile + " AND c.members = 0" : profile;
    }

    private String ofReached() {
        var stage = chosen.reached();
        return stage == null ? "true" : "c.n IN (" + RolesPresentReader.reached(stage, sight) + ")";
    }
}
