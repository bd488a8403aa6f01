package io.cascata.query.change;

import io.cascata.log.EventFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;

/** What was settled between two sights that answers depend on. */
public record Settled(History history) {

    /** The events meant by the filter that only one of both knows; business time does not matter. */
    public List<Changes.Responsible> between(Sight one, Sight other, EventFilter rules) {
        long known = Math.min(one.knownAt(), other.knownAt());
        var later = new Viewpoint(null, Math.max(one.knownAt(), other.knownAt()));
        return history.after(known, rules, later).stream()
                .map(event -> Changes.Responsible.of(event.position()))
                .toList();
    }
}
