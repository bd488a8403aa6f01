package io.cascata.query.segment;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.math.BigDecimal;

/**
 * How coverage is asked for: of which opportunities, from where, by which measure, of which people, and from which share
 * on (0 to 1) it is high. The window is that of closing, or of opening where a report counts openings.
 */
record CoverageQuestion(
        DealFilter filter, Viewpoint viewpoint, Window window, Measure measure, People people, BigDecimal threshold) {

    /** What is covered. */
    enum Measure {
        /** Target roles that are filled, of all target roles. */
        ROLES,
        /** Members who were in touch while it was open, of all members. */
        TOUCHED
    }

    /** Whose coverage it is. */
    enum People {
        /** Of those who had a role when it was closed; of open ones, who have now. */
        CLOSE,
        /** Of those who have a role at the viewpoint. */
        NOW
    }

    static CoverageQuestion of(Viewpoint viewpoint) {
        return new CoverageQuestion(
                DealFilter.ALL, viewpoint, Window.ALL, Measure.ROLES, People.CLOSE, new BigDecimal("0.75"));
    }

    CoverageQuestion of(DealFilter other) {
        return new CoverageQuestion(other, viewpoint, window, measure, people, threshold);
    }

    CoverageQuestion at(Viewpoint other) {
        return new CoverageQuestion(filter, other, window, measure, people, threshold);
    }

    CoverageQuestion in(Window other) {
        return new CoverageQuestion(filter, viewpoint, other, measure, people, threshold);
    }

    CoverageQuestion by(Measure other) {
        return new CoverageQuestion(filter, viewpoint, window, other, people, threshold);
    }

    CoverageQuestion with(People other) {
        return new CoverageQuestion(filter, viewpoint, window, measure, other, threshold);
    }

    CoverageQuestion from(BigDecimal share) {
        return new CoverageQuestion(filter, viewpoint, window, measure, people, share);
    }
}
