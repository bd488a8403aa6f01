package io.cascata.query.activity;

import static java.util.Comparator.comparing;

import io.cascata.query.activity.Activity.Kind;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import io.cascata.query.documents.DocumentStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What nobody has done anything about for too long. Something happens to an opportunity also where one of its people does
 * something, and to an account where something happens to its contacts or opportunities.
 */
record Stagnation(DocumentStore documents, IdleLimits limits, Instant now) {

    private static final String ALL = ActivityProjection.COLLECTION.name();

    /** {@code limitDays} is what was exceeded, {@code idleDays} the full days since the last activity. */
    record Forgotten(
            Kind kind,
            String id,
            @Nullable String account,
            @Nullable String stage,
            @Nullable Instant inStageSince,
            Instant active,
            Long idleDays,
            Integer limitDays) {}

    /** Those idle the longest first; a page may hold fewer than asked for and still have a next one. */
    record Page(List<Forgotten> forgotten, @Nullable String next) {}

    Page of(Kind kind, @Nullable String cursor, int size) {
        var open = List.of(Shelf.worked(kind));
        var query = new DocumentQuery(open, "active", true, cursor, size);
        while (true) {
            var page = documents.find(ALL, query);
            var found = page.documents().stream()
                    .map(ActivityProjection::activity)
                    .flatMap(this::forgotten)
                    .sorted(comparing(Forgotten::active).thenComparing(Forgotten::id))
                    .toList();
            if (!found.isEmpty() || page.next() == null) {
                return new Page(found, page.next());
            }
            query = query.after(page.next());
        }
    }

    private Stream<Forgotten> forgotten(Activity thing) {
        int limit = limits.days(thing);
        if (idleDays(thing.active()) < limit) {
            return Stream.of();
        }
        var last = last(thing);
        var stage = thing.stage();
        return idleDays(last) < limit
                ? Stream.of()
                : Stream.of(new Forgotten(
                        thing.kind(),
                        thing.id(),
                        thing.ties().account(),
                        stage == null ? null : stage.key(),
                        stage == null ? null : stage.since(),
                        last,
                        idleDays(last),
                        limit));
    }

    private long idleDays(Instant since) {
        return Duration.between(since, now).toDays();
    }

    private Instant last(Activity thing) {
        return switch (thing.kind()) {
            case LEAD, CONTACT -> thing.active();
            case OPPORTUNITY -> latest(thing, people(thing));
            case ACCOUNT -> latest(thing, at(thing));
        };
    }

    private Stream<Activity> people(Activity opportunity) {
        var ids =
                opportunity.ties().people().stream().map(Kind.CONTACT::document).toList();
        return documents.get(ALL, ids).stream().map(ActivityProjection::activity);
    }

    private Stream<Activity> at(Activity account) {
        var here = List.of(new Condition("account", Set.of(account.id())));
        return documents.find(ALL, new DocumentQuery(here, "active", false, null, 1)).documents().stream()
                .map(ActivityProjection::activity);
    }

    private static Instant latest(Activity thing, Stream<Activity> others) {
        return others.map(Activity::active).reduce(thing.active(), (one, other) -> one.isAfter(other) ? one : other);
    }
}
