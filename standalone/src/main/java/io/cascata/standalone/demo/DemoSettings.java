package io.cascata.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What the company is made from: the same settings give the same company, to the byte. */
public record DemoSettings(long seed, LocalDate until, int accounts) {

    static final int YEARS = 2;

    public static final DemoSettings DEFAULT = new DemoSettings(7, LocalDate.of(2026, 6, 30), 700);

    public DemoSettings {
        if (accounts < 1 || accounts > 20_000) {
            throw new IllegalArgumentException("a demo company has 1 to 20,000 accounts, not " + accounts);
        }
    }

    Instant start() {
        return until.minusYears(YEARS).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first moment that is not told any more. */
    public Instant end() {
        return until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
