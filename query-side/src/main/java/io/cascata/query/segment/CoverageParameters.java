package io.cascata.query.segment;

import static java.util.Objects.requireNonNullElse;

import io.cascata.log.EventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.segment.CoverageQuestion.Measure;
import io.cascata.query.segment.CoverageQuestion.People;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.swagger.v3.oas.annotations.Parameter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The parameters of a request about coverage. */
public record CoverageParameters(
        @Parameter(description = "roles (filled of target roles) or touched (members in touch). Default: roles")
        @Nullable
        String measure,

        @Parameter(description = "Whose coverage: of the people at the close, or now. Default: close") @Nullable
        String people,

        @Parameter(description = "The share from which coverage is high, 0 to 1. Default: 0.75") @Nullable
        String threshold) {

    CoverageQuestion question(DealFilter filter, WhenParameters when, WindowParameters window, EventLog log) {
        return new CoverageQuestion(
                filter,
                when.viewpoint(log),
                window.window(when.moments(log)),
                FilterParameters.parse("measure", Measure.class, given(measure, "roles")),
                FilterParameters.parse("people", People.class, given(people, "close")),
                share());
    }

    private BigDecimal share() {
        try {
            var share = new BigDecimal(given(threshold, "0.75"));
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("threshold", "not a number: " + threshold);
        }
        throw new InvalidQuestion("threshold", "not between 0 and 1: " + threshold);
    }

    /** What was asked for; what is blank was not. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static String given(@Nullable String text, String otherwise) {
        return requireNonNullElse(text, "").isBlank() ? otherwise : String.valueOf(text);
    }
}
