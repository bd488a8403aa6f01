package io.cascata.architecture.counterexample.eventscarryexacttypes.events;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Money as double, also where it hides in a list. */
record OffendingAmounts(double amount, List<Double> earlier, Map<String, Object> anything, LocalDateTime when) {}
