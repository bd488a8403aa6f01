package io.cascata.query.viewpoint;

import io.cascata.log.EventLog;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments from text: instants ({@code 2026-06-30T12:00:00Z}), days ({@code 2026-06-30}) in a zone, log positions. */
public record Moments(EventLog log, ZoneId zone) {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    /** Reads a zone such as {@code Europe/Berlin}; UTC where none is given. */
    public static ZoneId zone(@Nullable String text) {
        try {
            return text == null ? ZoneId.of("UTC") : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new InvalidQuestion("tz", "there is no time zone " + text);
        }
    }

    /** Moments in the zone that is named, else in that of the organisation's calendar. */
    public static Moments of(EventLog log, @Nullable String zone) {
        return new Moments(log, zone == null ? TenantCalendar.of(log).rules().zone() : zone(zone));
    }

    /** What a parameter says; nothing where it is missing or empty. */
    public static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Both clocks; a day means all of it. */
    public Viewpoint viewpoint(@Nullable String asOf, @Nullable String knownAt) {
        return new Viewpoint(through("asOf", asOf), position("knownAt", knownAt));
    }

    /** A half-open window; a day means its beginning. */
    public Window window(@Nullable String from, @Nullable String to) {
        return new Window(beginning("from", from), beginning("to", to));
    }

    /** The half-open window of a period that the organisation's calendar has a name for. */
    public Window period(String parameter, String name) {
        var days = TenantCalendar.of(log).period(parameter, name);
        return new Window(
                days.from().atStartOfDay(zone).toInstant(),
                days.to().atStartOfDay(zone).toInstant());
    }

    public @Nullable Instant beginning(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var day = day(text);
        return day == null ? instant(parameter, text) : day.atStartOfDay(zone).toInstant();
    }

    /** The last moment that counts; a day means all of it. */
    public @Nullable Instant through(String parameter, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var day = day(text);
        return day == null
                ? instant(parameter, text)
                : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1_000);
    }

    /** How far the log had come. */
    public @Nullable Long position(String parameter, @Nullable String knownAt) {
        if (knownAt == null) {
            return null;
        }
        if (POSITION.matcher(knownAt).matches()) {
            return Long.parseLong(knownAt);
        }
        var instant = through(parameter, knownAt);
        return instant == null ? null : log.positionAt(instant);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    private static Instant instant(String parameter, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidQuestion(parameter, "neither a day nor an instant: " + text);
        }
    }
}
