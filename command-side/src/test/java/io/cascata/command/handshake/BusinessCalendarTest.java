package io.cascata.command.handshake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.BusinessHours.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working time passes in business hours. */
@Tag("G04")
class BusinessCalendarTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Monday to Friday from nine to five in Berlin; 1 May 2026 is a Friday and a holiday. */
    private static final BusinessCalendar OFFICE =
            new BusinessCalendar(new BusinessHours(BERLIN, week(9, 17), List.of(LocalDate.of(2026, 5, 1))));

    @ParameterizedTest(name = "{1} minutes from {0} are over at {2}")
    @CsvSource({
        // within a day, over night, over a weekend, over several days
        "2026-03-02T10:00, 60, 2026-03-02T11:00",
        "2026-03-02T16:30, 60, 2026-03-03T09:30",
        "2026-03-06T16:30, 60, 2026-03-09T09:30",
        "2026-03-02T09:00, 2400, 2026-03-06T17:00",
        "2026-03-02T09:00, 2401, 2026-03-09T09:01",
        // exactly until closing, and begun at closing
        "2026-03-02T16:00, 60, 2026-03-02T17:00",
        "2026-03-06T09:00, 480, 2026-03-06T17:00",
        "2026-03-02T17:00, 1, 2026-03-03T09:01",
        // begun at night, on a weekend, on a holiday, before a holiday that lengthens a weekend
        "2026-03-02T07:00, 60, 2026-03-02T10:00",
        "2026-03-07T12:00, 60, 2026-03-09T10:00",
        "2026-05-01T12:00, 60, 2026-05-04T10:00",
        "2026-04-30T16:30, 60, 2026-05-04T09:30",
        // over the nights in which clocks are put forward and back
        "2026-03-27T16:30, 60, 2026-03-30T09:30",
        "2026-10-23T16:30, 60, 2026-10-26T09:30"
    })
    void time_passes_in_business_hours(LocalDateTime start, int minutes, LocalDateTime over) {
        assertThat(after(OFFICE, start, minutes)).isEqualTo(over);
    }

    @Test
    void where_the_clock_is_put_forward_during_work_the_missing_hour_does_not_count() {
        var nights = new BusinessCalendar(new BusinessHours(BERLIN, allWeek(0, 8), List.of()));

        assertThat(after(nights, LocalDateTime.parse("2026-03-29T01:00"), 120)).isEqualTo("2026-03-29T04:00");
        assertThat(after(nights, LocalDateTime.parse("2026-03-29T00:00"), 420)).isEqualTo("2026-03-29T08:00");
        assertThat(after(nights, LocalDateTime.parse("2026-03-29T00:00"), 421)).isEqualTo("2026-03-30T00:01");
    }

    @Test
    void where_the_clock_is_put_back_during_work_the_hour_counts_twice() {
        var nights = new BusinessCalendar(new BusinessHours(BERLIN, allWeek(0, 8), List.of()));

        assertThat(after(nights, LocalDateTime.parse("2026-10-25T01:00"), 120)).isEqualTo("2026-10-25T02:00");
        assertThat(after(nights, LocalDateTime.parse("2026-10-25T00:00"), 540)).isEqualTo("2026-10-25T08:00");
    }

    @Test
    void who_never_closes_counts_every_hour() {
        var always = new BusinessCalendar(new BusinessHours(BERLIN, allWeek(0, 0), List.of()));

        for (var start : List.of("2026-03-28T20:00", "2026-10-24T20:00", "2026-07-01T20:00")) {
            var from = LocalDateTime.parse(start).atZone(BERLIN).toInstant();
            assertThat(always.after(from, Duration.ofHours(30))).isEqualTo(from.plus(Duration.ofHours(30)));
        }
    }

    @Test
    void a_break_at_noon_is_no_working_time() {
        var week = List.of(
                new Hours(DayOfWeek.MONDAY, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)));
        var shop = new BusinessCalendar(new BusinessHours(BERLIN, week, List.of()));

        assertThat(after(shop, LocalDateTime.parse("2026-03-02T11:30"), 60)).isEqualTo("2026-03-02T13:30");
        assertThat(after(shop, LocalDateTime.parse("2026-03-02T11:30"), 30)).isEqualTo("2026-03-02T12:00");
        assertThat(after(shop, LocalDateTime.parse("2026-03-02T17:30"), 30)).isEqualTo("2026-03-09T09:30");
    }

    @Test
    void the_same_moment_is_due_elsewhere_at_another_time() {
        var newYork = new BusinessCalendar(new BusinessHours(ZoneId.of("America/New_York"), week(9, 17), List.of()));
        var start = ZonedDateTime.parse("2026-03-02T16:30:00+01:00").toInstant();

        assertThat(OFFICE.after(start, Duration.ofHours(1)).toString()).isEqualTo("2026-03-03T08:30:00Z");
        assertThat(newYork.after(start, Duration.ofHours(1)).toString()).isEqualTo("2026-03-02T16:30:00Z");
    }

    @RepeatedTest(20)
    void two_spans_one_after_the_other_end_where_both_together_do() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var start = LocalDateTime.of(2026, 1, 1, 0, 0)
                    .plusMinutes(random.nextInt(525_600))
                    .atZone(BERLIN)
                    .toInstant();
            var one = Duration.ofMinutes(1 + random.nextInt(2_000));
            var other = Duration.ofMinutes(1 + random.nextInt(2_000));

            assertThat(OFFICE.after(OFFICE.after(start, one), other))
                    .as("seed %d, from %s %s and %s", seed, start, one, other)
                    .isEqualTo(OFFICE.after(start, one.plus(other)));
        }
    }

    @Test
    void no_time_and_no_hours_make_no_sense() {
        var noon = ZonedDateTime.parse("2026-03-02T12:00:00Z").toInstant();
        assertThatThrownBy(() -> OFFICE.after(noon, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BusinessHours(BERLIN, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Hours(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("opens at 17:00");
    }

    @Test
    void hours_of_one_day_do_not_overlap() {
        var morning = new Hours(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0));
        var noon = new Hours(DayOfWeek.MONDAY, LocalTime.of(11, 0), LocalTime.of(13, 0));
        assertThatThrownBy(() -> new BusinessHours(BERLIN, List.of(noon, morning), List.of()))
                .hasMessageContaining("overlap on MONDAY");
    }

    private static LocalDateTime after(BusinessCalendar calendar, LocalDateTime start, int minutes) {
        var zone = calendar.hours().zone();
        return calendar.after(start.atZone(zone).toInstant(), Duration.ofMinutes(minutes))
                .atZone(zone)
                .toLocalDateTime();
    }

    private static List<Hours> week(int opens, int closes) {
        return allWeek(opens, closes).stream()
                .filter(hours -> hours.day().getValue() <= DayOfWeek.FRIDAY.getValue())
                .toList();
    }

    private static List<Hours> allWeek(int opens, int closes) {
        var all = new ArrayList<Hours>();
        Stream.of(DayOfWeek.values())
                .forEach(day -> all.add(new Hours(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0))));
        return all;
    }
}
