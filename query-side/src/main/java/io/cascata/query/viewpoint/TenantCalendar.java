package io.cascata.query.viewpoint;

import io.cascata.events.playbook.CalendarRules;
import io.cascata.events.playbook.CalendarRulesRevised;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The organisation's calendar, and the periods that it has names for: {@code 2026}, {@code 2026-Q1} and {@code 2026-03} are
 * those of everybody, {@code FY26} and {@code FY26-Q1} fiscal. A fiscal year is named by the year in which it ends.
 */
public record TenantCalendar(CalendarRules rules) {

    private static final Pattern PERIOD =
            Pattern.compile("(?<fiscal>FY)?(?<year>\\d{4}|(?<=FY)\\d{2})(-Q(?<quarter>[1-4])|-(?<month>\\d{2}))?");
    private static final int CENTURY = 2_000;
    private static final int MONTHS = 12;
    private static final int QUARTER = 3;

    /** As settled last: names of periods and days are read by it whatever the viewpoint is. */
    public static TenantCalendar of(EventLog log) {
        var revisions = new History(log).of(EventFilter.tagged(PlaybookSection.CALENDAR.tag()), Viewpoint.NOW);
        return new TenantCalendar(
                revisions.isEmpty()
                        ? CalendarRules.shipped()
                        : ((CalendarRulesRevised) revisions.getLast().event()).rules());
    }

    /** From a first day up to before another. */
    public record Days(LocalDate from, LocalDate to) {}

    /** The days of a named period. Throws {@link InvalidQuestion}, which names the parameter, where there is no such one. */
    public Days period(String parameter, String name) {
        var matcher = PERIOD.matcher(name.strip());
        if (!matcher.matches() || (matcher.group("fiscal") != null && matcher.group("month") != null)) {
            throw unknown(parameter, name);
        }
        try {
            return days(matcher);
        } catch (DateTimeException e) {
            throw unknown(parameter, name);
        }
    }

    private static InvalidQuestion unknown(String parameter, String name) {
        return new InvalidQuestion(
                parameter, "'" + name + "' is no period such as 2026-Q1, FY26, FY26-Q1, 2026-03 or 2026");
    }

    private Days days(Matcher matcher) {
        int year = Integer.parseInt(matcher.group("year"));
        var month = matcher.group("month");
        if (month != null) {
            return months(YearMonth.of(year, Integer.parseInt(month)), 1);
        }
        var first = matcher.group("fiscal") == null
                ? YearMonth.of(year, 1)
                : fiscalYear(year < CENTURY ? year + CENTURY : year);
        var quarter = matcher.group("quarter");
        return quarter == null
                ? months(first, MONTHS)
                : months(first.plusMonths((long) QUARTER * (Integer.parseInt(quarter) - 1)), QUARTER);
    }

    private YearMonth fiscalYear(int ending) {
        var last = YearMonth.of(ending, rules.fiscalYearBegins());
        return rules.fiscalYearBegins().getValue() == 1 ? last : last.minusYears(1);
    }

    private static Days months(YearMonth first, int count) {
        return new Days(first.atDay(1), first.plusMonths(count).atDay(1));
    }
}
