package io.cascata.query.activity;

import io.cascata.log.EventLog;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers who is known, forgotten and worked, over HTTP or on the command line. */
public final class PeopleAnswers {

    static final String PEOPLE = "/api/people";
    private static final int MOST_DAYS = 3_650;

    private final Activities activities;
    private final History history;
    private final EventLog log;

    public PeopleAnswers(Activities activities, History history, EventLog log) {
        this.activities = activities;
        this.history = history;
        this.log = log;
    }

    /** How many people are known, with the addresses of those that each number counts. */
    public Followed<Activities.People> count(WhenParameters when) {
        var people = activities.people(when.viewpoint(log));
        var address = Asked.of(when).pinned(people.knownAt()).numbers(PEOPLE);
        var links = new LinkedHashMap<String, String>();
        for (var number : PeopleSql.Count.values()) {
            links.put("/" + number.field(), address.apply(number.field()));
        }
        return new Followed<>(people, links);
    }

    /** The people that a number counts. Throws {@link InvalidQuestion} where there is no such number. */
    public RowWriter people(String number, WhenParameters when) {
        var counted = PeopleSql.Count.parse(number);
        var viewpoint = when.viewpoint(log);
        return (format, to) -> activities.people(counted, viewpoint, format, to);
    }

    /** What nothing has happened to for too long; {@code days} goes before each thing's own limit. */
    public Stagnation.Page stagnation(
            String kind, @Nullable String days, @Nullable String cursor, String limit, WhenParameters when) {
        var query = ListParameters.query(WorkList.FIELDS, Map.of(), "active", cursor, limit);
        var viewpoint = when.viewpoint(log);
        var limits = IdleLimits.inForce(number(days), history, viewpoint);
        return activities.forgotten(viewpoint, limits, kind(kind), query.cursor(), query.limit());
    }

    /** Whom sales works; {@code sort} is active or account, with a minus for descending. */
    public Activities.Page sales(
            @Nullable String account, String sort, @Nullable String cursor, String limit, WhenParameters when) {
        Map<String, String> parameters = account == null ? Map.of() : Map.of("account", account);
        var query = ListParameters.query(WorkList.FIELDS, parameters, sort, cursor, limit);
        return activities.worked(when.viewpoint(log), query);
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidQuestion("kind", "neither lead, contact, account nor opportunity: " + text));
    }

    private static @Nullable Integer number(@Nullable String days) {
        if (days == null || days.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(days);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("days", "not a number: " + days);
        }
        throw new InvalidQuestion("days", "not between 1 and " + MOST_DAYS + ": " + days);
    }
}
