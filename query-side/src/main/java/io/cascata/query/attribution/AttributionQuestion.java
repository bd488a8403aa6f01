package io.cascata.query.attribution;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of attribution: the opportunities of a filter (or one alone) that closed, or for pipeline were opened, in
 * a window, seen from a viewpoint and valued at an instant.
 */
public record AttributionQuestion(
        Basis basis,
        By by,
        Eligible eligible,
        Settings settings,
        int order,
        DealFilter filter,
        @Nullable OpportunityId opportunity,
        Window window,
        Viewpoint viewpoint,
        Instant valuedAt) {

    /** Won opportunities by channel, everything that there is. */
    public static AttributionQuestion of(Instant now) {
        return new AttributionQuestion(
                Basis.WON,
                By.CHANNEL,
                Eligible.DEFAULT,
                Settings.DEFAULT,
                1,
                DealFilter.ALL,
                null,
                Window.ALL,
                Viewpoint.NOW,
                now);
    }

    public AttributionQuestion with(Basis other) {
        return new AttributionQuestion(
                other, by, eligible, settings, order, filter, opportunity, window, viewpoint, valuedAt);
    }

    public AttributionQuestion with(By other) {
        return new AttributionQuestion(
                basis, other, eligible, settings, order, filter, opportunity, window, viewpoint, valuedAt);
    }

    public AttributionQuestion with(Eligible other) {
        return new AttributionQuestion(
                basis, by, other, settings, order, filter, opportunity, window, viewpoint, valuedAt);
    }

    public AttributionQuestion with(Settings other) {
        return new AttributionQuestion(
                basis, by, eligible, other, order, filter, opportunity, window, viewpoint, valuedAt);
    }

    public AttributionQuestion with(DealFilter other) {
        return new AttributionQuestion(
                basis, by, eligible, settings, order, other, opportunity, window, viewpoint, valuedAt);
    }

    /** The same, seen from another viewpoint and valued at its business time where it has one. */
    public AttributionQuestion with(Viewpoint other) {
        var asOf = other.asOf();
        return new AttributionQuestion(
                basis,
                by,
                eligible,
                settings,
                order,
                filter,
                opportunity,
                window,
                other,
                asOf == null ? valuedAt : asOf);
    }

    public AttributionQuestion with(Window other) {
        return new AttributionQuestion(
                basis, by, eligible, settings, order, filter, opportunity, other, viewpoint, valuedAt);
    }

    public AttributionQuestion order(int other) {
        return new AttributionQuestion(
                basis, by, eligible, settings, other, filter, opportunity, window, viewpoint, valuedAt);
    }

    /** The same of one opportunity alone, whatever its outcome. */
    public AttributionQuestion of(OpportunityId id) {
        return new AttributionQuestion(basis, by, eligible, settings, order, filter, id, window, viewpoint, valuedAt);
    }
}
