package io.cascata.standalone.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When people work: on weekdays by day, less in August and around Christmas, and hardest at the end of a quarter. */
final class BusinessCalendar {

    private static final double[] NEW_BUSINESS_BY_MONTH = {
        1.10, 1.05, 1.10, 1.00, 1.00, 0.95, 0.75, 0.55, 1.15, 1.20, 1.15, 0.60
    };
    private static final double GROWTH = 0.35;

    private final Instant start;
    private final Instant end;

    BusinessCalendar(DemoSettings settings) {
        this.start = settings.start();
        this.end = settings.end();
    }

    Instant start() {
        return start;
    }

    boolean isOver(Instant at) {
        return !at.isBefore(end);
    }

    Instant end() {
        return end;
    }

    /** The same day or the next working day, at a working hour. */
    Instant workingHour(Instant around, Dice dice) {
        var day = workingDay(LocalDate.ofInstant(around, ZoneOffset.UTC));
        var second = dice.between(7 * 3_600, 17 * 3_600);
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(second).plusMillis(dice.between(0, 999));
    }

    /** Never before {@code earliest}: a stay may be short, but not negative. */
    Instant after(Instant earliest, double days, Dice dice) {
        var slow = isQuiet(earliest) ? 1.4 : 1.0;
        var wanted = earliest.plusSeconds((long) (days * slow * 86_400));
        var at = workingHour(wanted, dice);
        return at.isAfter(earliest) ? at : earliest.plusSeconds(dice.between(60, 7_200));
    }

    /** When new business starts within [from, end): by season, and more from year to year. */
    Instant newBusiness(Instant from, Dice dice) {
        var span = Duration.between(from, end).toSeconds();
        while (true) {
            var at = workingHour(from.plusSeconds((long) (dice.between(0.0, 1.0) * span)), dice);
            if (!isOver(at) && !at.isBefore(from) && dice.chance(likelihood(at))) {
                return at;
            }
        }
    }

    /** Where a signature that would fall shortly before the end of the quarter is pulled to. */
    Instant signing(Instant at, Dice dice) {
        var day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        var quarterEnd = endOfQuarter(day);
        if (ChronoUnit.DAYS.between(day, quarterEnd) > 21 || !dice.chance(0.55)) {
            return at;
        }
        var pulled = workingHour(
                quarterEnd
                        .minusDays(dice.between(2, 6))
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                dice);
        return pulled.isAfter(at) ? pulled : at;
    }

    private double likelihood(Instant at) {
        var month = LocalDate.ofInstant(at, ZoneOffset.UTC).getMonthValue();
        var years = Duration.between(start, at).toDays() / 365.0;
        return NEW_BUSINESS_BY_MONTH[month - 1] * (1 + GROWTH * years) / 2.1;
    }

    private static boolean isQuiet(Instant at) {
        var month = LocalDate.ofInstant(at, ZoneOffset.UTC).getMonth();
        return month == Month.AUGUST || month == Month.DECEMBER;
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.plusDays(2);
            case DayOfWeek.SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        var lastMonth = (day.getMonthValue() - 1) / 3 * 3 + 3;
        return day.withDayOfMonth(1).withMonth(lastMonth).plusMonths(1).minusDays(1);
    }
}
