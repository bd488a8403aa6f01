package io.cascata.command.handshake;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.Subject;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.value.Team;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What teams have promised each other, and the deadlines that follow from it. */
public final class ServiceLevelPlaybook {

    public static final Section<ServiceLevelRules> SECTION = new Section<>(
            PlaybookSection.SERVICE_LEVELS,
            ServiceLevelRules.class,
            ServiceLevelRules.shipped(),
            ServiceLevelRulesRevised::new);

    private static final int QUARTERS_UNTIL_AT_RISK = 3;

    private ServiceLevelPlaybook() {}

    /** The deadline of what is offered to a team now; none where no service level applies. */
    static @Nullable Deadline deadline(Boundary boundary, Subject subject, Team receiver) {
        var settled = SECTION.inForce(boundary);
        var level = settled.rules().levelFor(subject.kind(), receiver).orElse(null);
        if (level == null) {
            return null;
        }
        var calendar = new BusinessCalendar(settled.rules().hours());
        var time = Duration.ofMinutes(level.workingMinutes());
        var atRisk = time.multipliedBy(QUARTERS_UNTIL_AT_RISK).dividedBy(4);
        return new Deadline(
                level.name(),
                level.until(),
                calendar.after(boundary.occurredAt(), atRisk),
                calendar.after(boundary.occurredAt(), time),
                settled.version());
    }

    /** The same with more time; at risk when three quarters of what is added are over. */
    static Deadline extended(Deadline running, Instant dueAt) {
        var added = Duration.between(running.dueAt(), dueAt);
        var atRisk =
                running.dueAt().plus(added.multipliedBy(QUARTERS_UNTIL_AT_RISK).dividedBy(4));
        return new Deadline(running.serviceLevel(), running.until(), atRisk, dueAt, running.rulesVersion());
    }
}
