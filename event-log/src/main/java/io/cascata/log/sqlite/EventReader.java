package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import io.cascata.log.EventPage;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.chain.CanonicalHeader;
import io.cascata.log.chain.Micros;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads of what is committed; {@code head} is the position up to which the caller may see. */
final class EventReader {

    private final Readers readers;
    private final LastUse lastUse;

    EventReader(Readers readers, LastUse lastUse) {
        this.readers = readers;
        this.lastUse = lastUse;
    }

    EventPage page(EventQuery query, long head) {
        readers.requireOpen();
        long until = Math.min(query.until(), head);
        if (query.after() >= until || lastUse.noneAfter(query.after(), query.filter())) {
            return new EventPage(List.of(), Math.max(query.after(), until));
        }
        return readers.read("reading after position " + query.after(), on -> page(on, query, until));
    }

    private static EventPage page(Statements on, EventQuery query, long until) throws SQLException {
        var filter = FilterSql.of(query.filter());
        var select = on.prepare("SELECT " + Rows.COLUMNS + " FROM " + filter.from() + " ORDER BY " + filter.order()
                + " LIMIT " + query.limit());
        filter.bind(select, query.after(), until);
        var events = new ArrayList<StoredEvent>();
        long last = query.after();
        int found = 0;
        try (var rows = select.executeQuery()) {
            for (; rows.next(); found++) {
                var event = Rows.event(rows);
                last = event.position();
                if (query.filter().matches(event.name(), event.tags())) {
                    events.add(event);
                }
            }
        }
        return new EventPage(events, found < query.limit() ? until : last);
    }

    Optional<StoredEvent> at(long position, long head) {
        if (position < 1 || position > head) {
            return Optional.empty();
        }
        return readers.read("reading position " + position, on -> {
            var select = on.prepare("SELECT " + Rows.COLUMNS + " FROM events e WHERE e.position = ?");
            select.setLong(1, position);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(Rows.event(row)) : Optional.empty();
            }
        });
    }

    Map<UUID, Long> positionsOf(Collection<UUID> ids) {
        return readers.read("looking up " + ids.size() + " ids", on -> {
            var select = on.prepare("SELECT position FROM events WHERE id = ?");
            var positions = new HashMap<UUID, Long>();
            for (UUID id : ids) {
                select.setBytes(1, CanonicalHeader.bytes(id));
                try (var row = select.executeQuery()) {
                    if (row.next()) {
                        positions.put(id, row.getLong(1));
                    }
                }
            }
            return positions;
        });
    }

    /** Two tags with one key are both taken to be in use where one is: then a read finds nothing for the other. */
    Set<Tag> inUse(Collection<Tag> tags, long head) {
        return readers.read("looking up " + tags.size() + " tags", on -> {
            var select = on.prepare("SELECT 1 FROM event_tags WHERE tag = ? AND position <= ? LIMIT 1");
            var found = new HashSet<Tag>();
            for (Tag tag : tags) {
                select.setLong(1, TagKey.of(tag));
                select.setLong(2, head);
                try (var row = select.executeQuery()) {
                    if (row.next()) {
                        found.add(tag);
                    }
                }
            }
            return found;
        });
    }

    /** Record times never decrease, so the last position at or before an instant is found by halving. */
    long positionAt(Instant recordedAt, long head) {
        long instant = Micros.nearest(recordedAt);
        return readers.read("looking up a record time", on -> {
            long known = 0;
            long beyond = head + 1;
            while (beyond - known > 1) {
                long middle = known + (beyond - known) / 2;
                if (recordedAt(on, middle) <= instant) {
                    known = middle;
                } else {
                    beyond = middle;
                }
            }
            return known;
        });
    }

    private static long recordedAt(Statements on, long position) throws SQLException {
        var select = on.prepare("SELECT recorded_at FROM events WHERE position = ?");
        select.setLong(1, position);
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                throw new IllegalArgumentException("position " + position + " is missing");
            }
            return row.getLong(1);
        }
    }
}
