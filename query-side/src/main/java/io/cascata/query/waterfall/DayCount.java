package io.cascata.query.waterfall;

import java.time.LocalDate;

/** How many stage events happened on a day. */
public record DayCount(LocalDate day, long count) {}
