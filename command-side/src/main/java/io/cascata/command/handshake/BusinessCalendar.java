package io.cascata.command.handshake;

import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.BusinessHours.Hours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Counts time in business hours. A day is what the zone says it is: where clocks are put forward or back during business
 * hours, the hour that is missing or comes twice is counted as it passes.
 */
record BusinessCalendar(BusinessHours hours) {

    /** When so much working time is over. Time that ends with the last minute of a day is over at closing, not the next morning. */
    Instant after(Instant start, Duration working) {
        if (working.isNegative() || working.isZero()) {
            throw new IllegalArgumentException("working time must be positive, not " + working);
        }
        var left = working;
        for (var day = start.atZone(hours.zone()).toLocalDate(); ; day = day.plusDays(1)) {
            for (var opening : hours.week()) {
                if (opening.day() == day.getDayOfWeek() && !hours.holidays().contains(day)) {
                    var from = later(at(day, opening.opens()), start);
                    var until = closing(day, opening);
                    var available = Duration.between(from, until);
                    if (available.compareTo(left) >= 0) {
                        return from.plus(left);
                    }
                    left = available.isNegative() ? left : left.minus(available);
                }
            }
        }
    }

    private Instant closing(LocalDate day, Hours opening) {
        return opening.closes().equals(LocalTime.MIDNIGHT)
                ? at(day.plusDays(1), LocalTime.MIDNIGHT)
                : at(day, opening.closes());
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(hours.zone()).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
