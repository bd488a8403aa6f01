package io.cascata.command.playbook;

import io.cascata.command.decision.Command;
import io.cascata.events.playbook.PlaybookRules;

/** Settle a section anew, as a whole. Made by {@link Section#revision}, which takes only rules of the section's own type. */
public record ReviseRules(Section<?> section, PlaybookRules rules) implements Command {

    @Override
    public Target<?, ?> target() {
        return section.target();
    }
}
