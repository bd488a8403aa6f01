package io.cascata.query.segment;

import static io.cascata.query.viewpoint.Moments.given;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.listing.MalformedList;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The parameters of a request for a segment. */
public record SegmentParameters(
        @Parameter(description = "Opportunities in this stage, by its own key or the canonical one") @Nullable
        String stage,

        @Parameter(description = "People in this role, or this role missing") @Nullable
        String role,

        @Parameter(description = "This person alone, by contact id") @Nullable
        String contact,

        @Parameter(description = "exclusions: the kinds of marketing to be excluded from, separated by commas")
        @Nullable
        List<String> kinds,

        @Parameter(description = "not-engaged: days within which a touch engages, 1 to 3650. Default: 90") @Nullable
        Integer days,

        @Parameter(description = "The cursor of the last row read") @Nullable
        String after,

        @Parameter(description = "Most rows, 1 to 100000. Default: 1000") @Nullable
        Integer limit) {

    private static final int DAYS = 90;
    private static final int MOST_DAYS = 3_650;
    private static final int ROWS = 1_000;

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public SegmentQuestion question(Segment segment, DealFilter filter, Viewpoint viewpoint, Instant now) {
        int lately = Objects.requireNonNullElse(days, DAYS);
        if (lately < 1 || lately > MOST_DAYS) {
            throw new InvalidQuestion("days", "not between 1 and " + MOST_DAYS + ": " + lately);
        }
        var marketing = Objects.requireNonNullElse(kinds, List.<String>of()).stream()
                .filter(kind -> !kind.isBlank())
                .map(String::strip)
                .toList();
        if (segment == Segment.EXCLUSIONS && marketing.isEmpty()) {
            throw new InvalidQuestion("kinds", "name the kinds of marketing to be excluded from");
        }
        var at = Objects.requireNonNullElse(viewpoint.asOf(), now);
        return new SegmentQuestion(filter, viewpoint, at, given(stage), given(role), given(contact), marketing, lately);
    }

    /** Throws {@link MalformedList} where there cannot be so many rows. */
    public SegmentPage page() {
        return new SegmentPage(after, Objects.requireNonNullElse(limit, ROWS));
    }
}
