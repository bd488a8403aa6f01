package io.cascata.events.playbook;

import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.SubjectKind;
import io.cascata.events.id.Text;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What teams have promised each other: how fast a hand-over is taken up, how many of them there are in a period, and after
 * how many days without activity an opportunity counts as forgotten, stage by stage.
 */
public record ServiceLevelRules(
        BusinessHours hours,
        List<ServiceLevel> levels,
        List<VolumeTarget> volumes,
        @Nullable List<IdleLimit> idleLimits)
        implements PlaybookRules {

    public ServiceLevelRules {
        levels = List.copyOf(levels);
        volumes = List.copyOf(volumes);
        idleLimits = idleLimits == null ? null : List.copyOf(idleLimits);
    }

    /** Without limits of idleness. */
    public ServiceLevelRules(BusinessHours hours, List<ServiceLevel> levels, List<VolumeTarget> volumes) {
        this(hours, levels, volumes, null);
    }

    /** So many days may pass in a stage without anything happening; without a stage, in every one that has no limit itself. */
    public record IdleLimit(@Nullable CanonicalStage stage, Integer days) {

        public IdleLimit {
            if (days < 1) {
                throw new IllegalArgumentException("an opportunity may be idle for at least one day");
            }
        }
    }

    /** The first level that fits applies. Without a kind or a team it fits all. {@code workingMinutes} count in business hours. */
    public record ServiceLevel(
            String name,
            @Nullable SubjectKind subject,
            @Nullable Team to,
            Qualifying until,
            Integer workingMinutes) {

        public ServiceLevel {
            Text.require("service level", name);
            if (workingMinutes < 1) {
                throw new IllegalArgumentException("service level '" + name + "' needs at least one minute");
            }
        }

        boolean fits(SubjectKind kind, Team receiver) {
            return (subject == null || subject == kind) && (to == null || to == receiver);
        }
    }

    /** So many different subjects of a kind one team hands over to another in each period of the calendar. */
    public record VolumeTarget(String name, Team from, Team to, SubjectKind subject, Period period, Integer target) {

        public VolumeTarget {
            Text.require("volume target", name);
            if (target < 1) {
                throw new IllegalArgumentException("volume target '" + name + "' needs at least one hand-over");
            }
        }
    }

    /** A period of the calendar in the organisation's zone; weeks begin on Monday. */
    public enum Period {
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    /** Leads are followed up within four working hours, opportunities answered within eight; nobody has promised a number. */
    public static ServiceLevelRules shipped() {
        return new ServiceLevelRules(
                BusinessHours.shipped(),
                List.of(
                        new ServiceLevel("lead-follow-up", SubjectKind.LEAD, null, Qualifying.FOLLOW_UP, 240),
                        new ServiceLevel("opportunity-answer", SubjectKind.OPPORTUNITY, null, Qualifying.ANSWER, 480)),
                List.of());
    }

    /** After how many idle days an opportunity counts as forgotten in a stage; empty where nobody has settled it. */
    public Optional<Integer> idleDays(CanonicalStage stage) {
        var limits = idleLimits == null ? List.<IdleLimit>of() : idleLimits;
        var own = limits.stream().filter(limit -> limit.stage() == stage);
        var general = limits.stream().filter(limit -> limit.stage() == null);
        return Stream.concat(own, general).findFirst().map(IdleLimit::days);
    }

    /** The level for what is handed over to a team, if there is one. */
    public Optional<ServiceLevel> levelFor(SubjectKind kind, Team receiver) {
        return levels.stream().filter(level -> level.fits(kind, receiver)).findFirst();
    }
}
