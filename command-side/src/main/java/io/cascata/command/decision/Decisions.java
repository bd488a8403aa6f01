package io.cascata.command.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which decision answers which command; every slice contributes its own. */
public final class Decisions {

    private final Map<Class<? extends Command>, Decision<? extends Command>> byCommand;

    private Decisions(Map<Class<? extends Command>, Decision<? extends Command>> byCommand) {
        this.byCommand = Map.copyOf(byCommand);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Set<Class<? extends Command>> commands() {
        return byCommand.keySet();
    }

    /** The decision for a command; throws {@link IllegalArgumentException} where no slice has one. */
    @SuppressWarnings("unchecked") // the builder puts only decisions for their own class
    public <C extends Command> Decision<C> forCommand(C command) {
        var decision = byCommand.get(command.getClass());
        if (decision == null) {
            throw new IllegalArgumentException(
                    "no decision for " + command.getClass().getName());
        }
        return (Decision<C>) decision;
    }

    /** Collects decisions; a command decided twice is refused. */
    public static final class Builder {

        private final Map<Class<? extends Command>, Decision<? extends Command>> byCommand = new LinkedHashMap<>();

        private Builder() {}

        public <C extends Command> Builder on(Class<C> command, Decision<? super C> decision) {
            Decision<C> typed = decision::decide;
            if (byCommand.putIfAbsent(command, typed) != null) {
                throw new IllegalArgumentException("decided twice: " + command.getName());
            }
            return this;
        }

        public Decisions build() {
            return new Decisions(byCommand);
        }
    }
}
