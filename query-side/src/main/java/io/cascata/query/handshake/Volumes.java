package io.cascata.query.handshake;

import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRules.Period;
import io.cascata.events.playbook.ServiceLevelRules.VolumeTarget;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Counts what was handed over in the period of each target in which a moment lies; a subject offered twice counts once. */
final class Volumes {

    private final ServiceLevelRules rules;
    private final Instant at;
    private final Map<VolumeTarget, Set<String>> delivered = new LinkedHashMap<>();

    Volumes(ServiceLevelRules rules, Instant at) {
        this.rules = rules;
        this.at = at;
        rules.volumes().forEach(target -> delivered.put(target, new HashSet<>()));
    }

    void add(Standing handshake) {
        delivered.forEach((target, subjects) -> add(target, subjects, handshake));
    }

    /** Whether a handshake is the first of its subject there. */
    private boolean add(VolumeTarget target, Set<String> subjects, Standing handshake) {
        return target.from() == handshake.from()
                && target.to() == handshake.to().team()
                && target.subject() == handshake.kind()
                && begins(target.period(), handshake.times().offered()).equals(begins(target.period(), at))
                && subjects.add(handshake.subject());
    }

    /** Adds to one target alone, and tells what counts. */
    Optional<Predicate<Standing>> named(String name) {
        return delivered.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(name))
                .findFirst()
                .map(entry -> handshake -> add(entry.getKey(), entry.getValue(), handshake));
    }

    List<SlaReport.Volume> lines() {
        return delivered.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    private SlaReport.Volume line(VolumeTarget target, int count) {
        var begins = begins(target.period(), at);
        return new SlaReport.Volume(
                target.name(),
                target.from(),
                target.to(),
                target.period(),
                begins,
                after(target.period(), begins),
                target.target(),
                count,
                Math.max(0, count - target.target()),
                Math.max(0, target.target() - count));
    }

    /** The first day of the period in the organisation's zone. */
    private LocalDate begins(Period period, Instant instant) {
        var day = instant.atZone(rules.hours().zone()).toLocalDate();
        return switch (period) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /** The first day after it. */
    private static LocalDate after(Period period, LocalDate begins) {
        return switch (period) {
            case WEEK -> begins.plusWeeks(1);
            case MONTH -> begins.plusMonths(1);
            case QUARTER -> begins.plusMonths(3);
            case YEAR -> begins.plusYears(1);
        };
    }
}
