package io.cascata.command.playbook;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.playbook.PlaybookEvent;
import java.util.List;

/** What may be done with the playbook: any rules that make sense can be settled, and the same ones lead to no event. */
public final class PlaybookDecisions {

    private PlaybookDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions.on(ReviseRules.class, PlaybookDecisions::revise);
    }

    private static List<PlaybookEvent> revise(ReviseRules command, Boundary boundary) {
        return command.section().revise(command.rules(), boundary);
    }
}
