package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.DayCount;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * The days that the slider runs over, with a bar for how much happened and a mark at the start of each quarter (of each
 * year where quarters would crowd). Places and widths are percentages, heights go from 0 to 100.
 */
record TimeStrip(LocalDate first, LocalDate last, List<Bar> bars, List<Mark> marks) {

    private static final int BARS = 150;
    private static final int QUARTERS = 10;

    record Bar(double start, double width, double height) {}

    record Mark(double start, String name) {}

    static TimeStrip of(List<DayCount> days, LocalDate newest) {
        var first = days.isEmpty() ? newest.minusDays(30) : days.getFirst().day();
        var from = first.isBefore(newest) ? first : newest.minusDays(1);
        long length = ChronoUnit.DAYS.between(from, newest);
        return new TimeStrip(from, newest, bars(days, from, length), marks(from, newest, length));
    }

    public long length() {
        return ChronoUnit.DAYS.between(first, last);
    }

    /** Where a day stands, as the slider counts. */
    public long place(LocalDate day) {
        return Math.clamp(ChronoUnit.DAYS.between(first, day), 0, length());
    }

    public double percent(LocalDate day) {
        return place(day) * 100.0 / length();
    }

    private static List<Bar> bars(List<DayCount> days, LocalDate from, long length) {
        int bins = (int) Math.min(BARS, length + 1);
        var counts = new long[bins];
        for (var day : days) {
            long offset = Math.clamp(ChronoUnit.DAYS.between(from, day.day()), 0, length);
            counts[(int) (offset * bins / (length + 1))] += day.count();
        }
        long most = 1;
        for (long count : counts) {
            most = Math.max(most, count);
        }
        var bars = new ArrayList<Bar>(bins);
        for (int bin = 0; bin < bins; bin++) {
            if (counts[bin] > 0) {
                bars.add(new Bar(bin * 100.0 / bins, 82.0 / bins, Math.max(4, counts[bin] * 100.0 / most)));
            }
        }
        return bars;
    }

    private static List<Mark> marks(LocalDate from, LocalDate newest, long length) {
        boolean yearly = ChronoUnit.DAYS.between(from, newest) > QUARTERS * 92L;
        var marks = new ArrayList<Mark>();
        var day = from.with(IsoFields.DAY_OF_QUARTER, 1);
        for (; !day.isAfter(newest); day = day.plusMonths(3)) {
            boolean year = day.getMonthValue() == 1;
            if (!day.isBefore(from) && (year || !yearly)) {
                var name = year ? Integer.toString(day.getYear()) : "Q" + day.get(IsoFields.QUARTER_OF_YEAR);
                marks.add(new Mark(ChronoUnit.DAYS.between(from, day) * 100.0 / length, name));
            }
        }
        return marks;
    }
}
