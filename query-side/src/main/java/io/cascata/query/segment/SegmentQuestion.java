package io.cascata.query.segment;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked for: of which opportunities, from where, in which stage (its own key or the canonical one), which
 * role and person. {@code kinds} are the kinds of marketing to be excluded from, {@code days} within which a touch before
 * {@code at} engages.
 */
public record SegmentQuestion(
        DealFilter filter,
        Viewpoint viewpoint,
        Instant at,
        @Nullable String stage,
        @Nullable String role,
        @Nullable String contact,
        List<String> kinds,
        int days) {

    public SegmentQuestion {
        kinds = List.copyOf(kinds);
    }

    static SegmentQuestion of(DealFilter filter, Viewpoint viewpoint, Instant at) {
        return new SegmentQuestion(filter, viewpoint, at, null, null, null, List.of(), 90);
    }

    SegmentQuestion inStage(String key) {
        return new SegmentQuestion(filter, viewpoint, at, key, role, contact, kinds, days);
    }

    SegmentQuestion of(String person) {
        return new SegmentQuestion(filter, viewpoint, at, stage, role, person, kinds, days);
    }

    SegmentQuestion from(List<String> marketing) {
        return new SegmentQuestion(filter, viewpoint, at, stage, role, contact, marketing, days);
    }

    SegmentQuestion within(int lately) {
        return new SegmentQuestion(filter, viewpoint, at, stage, role, contact, kinds, lately);
    }
}
