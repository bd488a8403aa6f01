package io.cascata.events.playbook;

import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.SubjectKind;
import io.cascata.events.id.Text;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What teams have promised each other: how fast a hand-over is taken up, and how many of them there are in a period. */
public record ServiceLevelRules(BusinessHours hours, List<ServiceLevel> levels, List<VolumeTarget> volumes)
        implements PlaybookRules {

    public ServiceLevelRules {
        levels = List.copyOf(levels);
        volumes = List.copyOf(volumes);
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

    /** The level for what is handed over to a team, if there is one. */
    public Optional<ServiceLevel> levelFor(SubjectKind kind, Team receiver) {
        return levels.stream().filter(level -> level.fits(kind, receiver)).findFirst();
    }
}
