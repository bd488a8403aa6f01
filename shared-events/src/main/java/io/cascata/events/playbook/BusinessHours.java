package io.cascata.events.playbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When an organisation works: its zone, its hours on the days of a week, and the days on which it does not. */
public record BusinessHours(ZoneId zone, List<Hours> week, List<LocalDate> holidays) {

    /** From one time of a day to another; closing at 00:00 is the end of the day. */
    public record Hours(DayOfWeek day, LocalTime opens, LocalTime closes) {

        public Hours {
            if (!closes.equals(LocalTime.MIDNIGHT) && !opens.isBefore(closes)) {
                throw new IllegalArgumentException(day + " opens at " + opens + ", which is not before " + closes);
            }
        }
    }

    public BusinessHours {
        week = week.stream()
                .sorted(Comparator.comparing(Hours::day).thenComparing(Hours::opens))
                .toList();
        holidays = List.copyOf(holidays);
        if (week.isEmpty()) {
            throw new IllegalArgumentException("business hours need at least one opening");
        }
        for (int i = 1; i < week.size(); i++) {
            requireApart(week.get(i - 1), week.get(i));
        }
    }

    /** Monday to Friday from nine to five, UTC, without holidays. */
    public static BusinessHours shipped() {
        return new BusinessHours(
                ZoneId.of("UTC"),
                Stream.of(DayOfWeek.values())
                        .limit(5)
                        .map(day -> new Hours(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList(),
                List.of());
    }

    private static void requireApart(Hours one, Hours next) {
        boolean untilMidnight = one.closes().equals(LocalTime.MIDNIGHT);
        if (one.day() == next.day() && (untilMidnight || one.closes().isAfter(next.opens()))) {
            throw new IllegalArgumentException("business hours overlap on " + one.day());
        }
    }
}
