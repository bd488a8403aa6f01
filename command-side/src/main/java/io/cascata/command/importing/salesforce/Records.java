package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of one object by id. Of two rows with one id, the one modified later is kept, whatever their order. */
final class Records<T> {

    private final Tally tally;
    private final Map<String, Found<T>> byId = new HashMap<>();

    Records(Tally tally) {
        this.tally = tally;
    }

    void add(Found<T> found) {
        var id = found.row().id();
        var known = byId.putIfAbsent(id, found);
        if (known == null) {
            return;
        }
        if (known.content().equals(found.content())) {
            tally.settle(found.row(), RowFate.DUPLICATE);
            return;
        }
        boolean keep = isLater(known, found);
        var kept = keep ? known : found;
        var other = keep ? found : known;
        byId.put(id, kept);
        tally.reject(new Rejection(
                other.row(),
                "id-twice",
                "another row with this id says otherwise and is newer: line "
                        + kept.row().line()));
    }

    @Nullable
    Found<T> get(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    Collection<Found<T>> all() {
        return byId.values();
    }

    private boolean isLater(Found<T> one, Found<T> other) {
        int order = one.modified().compareTo(other.modified());
        int tie = order != 0
                ? order
                : one.content().toString().compareTo(other.content().toString());
        return tie >= 0;
    }
}
