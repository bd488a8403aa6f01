package io.cascata.command.importing.reading;

import io.cascata.events.id.Text;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts of cells as values, in all the spellings that exports use. Throws {@link RowDefect} for what is none. */
public final class Cells {

    private static final int DATE_LENGTH = 10;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final int MAX_DIGITS = 40;

    private Cells() {}

    /** A point in time, to the microsecond; a time without offset, or a date, is one in the zone. */
    public static @Nullable Instant instant(Row row, String column, ZoneId zone) {
        var text = row.text(column);
        if (text == null) {
            return null;
        }
        try {
            return plausible(parse(text, zone), column, text).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException e) {
            throw new RowDefect("date-impossible", column + ": '" + excerpt(text) + "' is no point in time");
        }
    }

    /** A calendar date; a time of day behind it is left away. */
    public static @Nullable LocalDate date(Row row, String column) {
        var text = row.text(column);
        return text == null ? null : date(column, text);
    }

    public static LocalDate date(String column, String text) {
        try {
            var date = LocalDate.parse(text.length() > DATE_LENGTH ? text.substring(0, DATE_LENGTH) : text);
            if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
                throw new DateTimeException("year");
            }
            return date;
        } catch (DateTimeException e) {
            throw new RowDefect("date-impossible", column + ": '" + excerpt(text) + "' is no date");
        }
    }

    public static @Nullable BigDecimal decimal(Row row, String column) {
        var text = row.text(column);
        return text == null ? null : decimal(column, text);
    }

    public static BigDecimal decimal(String column, String text) {
        try {
            if (text.length() > MAX_DIGITS) {
                throw new NumberFormatException("too long");
            }
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new RowDefect("number-malformed", column + ": '" + excerpt(text) + "' is no number");
        }
    }

    /** {@code true} for true and 1 in any case, {@code false} for false, 0 and an empty cell. */
    public static boolean flag(Row row, String column) {
        var text = row.text(column);
        return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
            case "", "false", "0" -> false;
            case "true", "1" -> true;
            default ->
                throw new RowDefect(
                        "flag-malformed",
                        column + ": '" + excerpt(String.valueOf(text)) + "' is neither true nor false");
        };
    }

    /** The same text, provided that it can be a name: not too long, without control characters. */
    public static String name(String column, String text, int maxLength) {
        try {
            return Text.require(column, text, maxLength);
        } catch (IllegalArgumentException e) {
            throw new RowDefect("value-not-allowed", String.valueOf(e.getMessage()));
        }
    }

    private static Instant parse(String text, ZoneId zone) {
        if (text.length() <= DATE_LENGTH) {
            return LocalDate.parse(text).atStartOfDay(zone).toInstant();
        }
        var iso = text.charAt(DATE_LENGTH) == ' ' ? text.replaceFirst(" ", "T") : text;
        if (iso.endsWith("Z")) {
            return Instant.parse(iso);
        }
        int sign = Math.max(iso.indexOf('+', DATE_LENGTH), iso.indexOf('-', DATE_LENGTH));
        if (sign < 0) {
            return LocalDateTime.parse(iso).atZone(zone).toInstant();
        }
        boolean colon = iso.indexOf(':', sign) >= 0 || iso.length() - sign < 5;
        return OffsetDateTime.parse(colon ? iso : iso.substring(0, sign + 3) + ":" + iso.substring(sign + 3))
                .toInstant();
    }

    private static Instant plausible(Instant instant, String column, String text) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new RowDefect("date-impossible", column + ": '" + excerpt(text) + "' is out of range");
        }
        return instant;
    }

    private static String excerpt(String text) {
        return text.length() > MAX_DIGITS ? text.substring(0, MAX_DIGITS) + "…" : text;
    }
}
