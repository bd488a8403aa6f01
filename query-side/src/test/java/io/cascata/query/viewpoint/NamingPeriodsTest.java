package io.cascata.query.viewpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.playbook.CalendarRules;
import io.cascata.events.playbook.CalendarRulesRevised;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("K01")
class NamingPeriodsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private EventLog log;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
    }

    @AfterEach
    void close() {
        log.close();
    }

    private void settle(Month fiscalYearBegins) {
        new SalesLog(log)
                .add(
                        Instant.parse("2026-01-01T00:00:00Z"),
                        new CalendarRulesRevised(1, new CalendarRules(BERLIN, fiscalYearBegins)))
                .append();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, APRIL, 2026-01-01, 2027-01-01",
        "2026-Q1, APRIL, 2026-01-01, 2026-04-01",
        "2026-Q4, APRIL, 2026-10-01, 2027-01-01",
        "2026-03, APRIL, 2026-03-01, 2026-04-01",
        "2024-02, APRIL, 2024-02-01, 2024-03-01",
        "FY26, JANUARY, 2026-01-01, 2027-01-01",
        "FY26, APRIL, 2025-04-01, 2026-04-01",
        "FY2026, APRIL, 2025-04-01, 2026-04-01",
        "FY26-Q1, APRIL, 2025-04-01, 2025-07-01",
        "FY26-Q4, APRIL, 2026-01-01, 2026-04-01",
        "FY26-Q4, FEBRUARY, 2025-11-01, 2026-02-01"
    })
    void a_period_is_half_open_and_a_fiscal_year_is_named_by_its_end(
            String name, Month begins, LocalDate from, LocalDate to) {
        var calendar = new TenantCalendar(new CalendarRules(BERLIN, begins));
        assertThat(calendar.period("period", name)).isEqualTo(new TenantCalendar.Days(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-13", "FY26-03", "26", "Q1", "2026-1", "last year", "FY026"})
    void what_is_no_period_is_refused_by_name(String name) {
        assertThatThrownBy(() -> new TenantCalendar(CalendarRules.shipped()).period("period", name))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining(name);
    }

    @Test
    void days_begin_in_the_zone_of_the_organisation_over_the_change_of_the_clocks_too() {
        settle(Month.APRIL);
        var window = new WindowParameters(null, null, "2026-03").window(Moments.of(log, null));
        assertThat(window)
                .isEqualTo(new Window(Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z")));
        assertThat(Moments.of(log, "UTC").period("period", "2026-03").from())
                .isEqualTo(Instant.parse("2026-03-01T00:00:00Z"));
    }

    @Test
    void until_a_calendar_is_settled_days_are_those_of_utc() {
        assertThat(Moments.of(log, null).zone()).isEqualTo(ZoneId.of("UTC"));
        settle(Month.APRIL);
        assertThat(new WhenParameters(null, null, " ").moments(log).zone()).isEqualTo(BERLIN);
    }

    @Test
    void a_period_stands_in_place_of_both_ends() {
        var moments = Moments.of(log, null);
        assertThatThrownBy(() -> new WindowParameters("2026-01-01", null, "2026-Q1").window(moments))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("period");
        assertThat(new WindowParameters("2026-01-01", " ", "").window(moments))
                .isEqualTo(new Window(Instant.parse("2026-01-01T00:00:00Z"), null));
    }
}
