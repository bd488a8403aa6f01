package io.cascata.command.playbook;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.events.playbook.PlaybookEvent;
import io.cascata.events.playbook.PlaybookRules;
import io.cascata.events.playbook.PlaybookSection;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One section of the playbook. Each feature has its own as a constant and decides by {@link #inForce}; a revision between
 * the decision and the append makes it decide again.
 */
public final class Section<R extends PlaybookRules> {

    private final PlaybookSection section;
    private final SectionKind<R> kind;
    private final BiFunction<Integer, R, PlaybookEvent> revised;

    /** A section with rules of this type; {@code revised} makes the event from the new version and its rules. */
    public Section(PlaybookSection section, Class<R> type, R shipped, BiFunction<Integer, R, PlaybookEvent> revised) {
        this.section = section;
        this.kind = new SectionKind<>(type, shipped);
        this.revised = revised;
    }

    /** The rules by which to decide now. */
    public Settled<R> inForce(Boundary boundary) {
        return boundary.load(kind, section);
    }

    /** Settle this section anew, as a whole. */
    public ReviseRules revision(R rules) {
        return new ReviseRules(this, rules);
    }

    Command.Target<?, ?> target() {
        return new Command.Target<>(kind, section);
    }

    List<PlaybookEvent> revise(PlaybookRules rules, Boundary boundary) {
        var now = inForce(boundary);
        return rules.equals(now.rules())
                ? List.of()
                : List.of(revised.apply(now.version() + 1, kind.type().cast(rules)));
    }
}
