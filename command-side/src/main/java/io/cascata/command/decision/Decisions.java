package io.cascata.command.decision;

import io.cascata.events.DomainEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which decision answers which command, and which commands each channel may give; every slice contributes its own. */
public final class Decisions {

    private final Map<Class<? extends Command>, Decision<? extends Command>> byCommand;

    private final Map<String, Set<Class<? extends Command>>> byChannel;

    private Decisions(
            Map<Class<? extends Command>, Decision<? extends Command>> byCommand,
            Map<String, Set<Class<? extends Command>>> byChannel) {
        this.byCommand = Map.copyOf(byCommand);
        this.byChannel = Map.copyOf(byChannel);
    }

    public static Builder builder() {
        return new Builder();
    }

    public Set<Class<? extends Command>> commands() {
        return byCommand.keySet();
    }

    /** What a request leads to; throws {@link Refusal} where its channel may not give it or a rule forbids it. */
    public List<? extends DomainEvent> decide(CommandRequest request, Boundary boundary) {
        requireChannelMay(request);
        return decide(request.command(), boundary);
    }

    /** Refuses what is no command where the channel may give some commands only; {@code name} says what it is. */
    public void requireChannelMayAll(String channel, String name) {
        var permitted = byChannel.get(channel);
        if (permitted != null) {
            throw channelMayNot(channel, name, permitted);
        }
    }

    /** Refuses a request that its channel may not give, before anything is looked up for it. */
    public void requireChannelMay(CommandRequest request) {
        var channel = request.provenance().channel();
        var command = request.command().getClass();
        var permitted = byChannel.get(channel);
        if (permitted != null && !permitted.contains(command)) {
            throw channelMayNot(channel, command.getSimpleName(), permitted);
        }
    }

    private static Refusal channelMayNot(String channel, String name, Set<Class<? extends Command>> permitted) {
        var names = permitted.stream().map(Class::getSimpleName).sorted().toList();
        return ChannelRefusal.CHANNEL_MAY_NOT.because(
                "The channel '" + channel + "' may not give the command " + name + "; it may give "
                        + String.join(", ", names) + ".",
                Map.of("channel", channel, "command", name, "permitted", names));
    }

    private <C extends Command> List<? extends DomainEvent> decide(C command, Boundary boundary) {
        return forCommand(command).decide(command, boundary);
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
        private final Map<String, Set<Class<? extends Command>>> byChannel = new LinkedHashMap<>();

        private Builder() {}

        public <C extends Command> Builder on(Class<C> command, Decision<? super C> decision) {
            Decision<C> typed = decision::decide;
            if (byCommand.putIfAbsent(command, typed) != null) {
                throw new IllegalArgumentException("decided twice: " + command.getName());
            }
            return this;
        }

        /** Lets a channel give these commands and no other; a channel that is never named may give all. */
        public Builder channelMayOnly(String channel, Set<Class<? extends Command>> commands) {
            byChannel.put(channel, Set.copyOf(commands));
            return this;
        }

        public Decisions build() {
            return new Decisions(byCommand, byChannel);
        }
    }
}
