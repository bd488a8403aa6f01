package io.cascata.events.playbook;

import java.time.Month;
import java.time.ZoneId;

/** Where an organisation's days begin, and in which month its fiscal year. */
public record CalendarRules(ZoneId zone, Month fiscalYearBegins) implements PlaybookRules {

    /** UTC, and fiscal years that are those of the calendar. */
    public static CalendarRules shipped() {
        return new CalendarRules(ZoneId.of("UTC"), Month.JANUARY);
    }
}
