package io.cascata.command.execution;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.EntityKind;
import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small world with one rule over two entities: a ship sails only while its pilot is aboard. */
final class Port {

    static final EventCatalogue CATALOGUE = new EventCatalogue(List.of(
            new EventType("pilot.came-aboard", 1, PilotCameAboard.class),
            new EventType("pilot.went-ashore", 1, PilotWentAshore.class),
            new EventType("ship.sailed", 1, ShipSailed.class)));

    static final Decisions DECISIONS = Decisions.builder()
            .on(ComeAboard.class, Port::comeAboard)
            .on(GoAshore.class, Port::goAshore)
            .on(SetSail.class, Port::setSail)
            .build();

    private Port() {}

    record PilotCameAboard(String pilot) implements DomainEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(new Tag("pilot", pilot));
        }
    }

    record PilotWentAshore(String pilot) implements DomainEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(new Tag("pilot", pilot));
        }
    }

    record ShipSailed(String ship, String pilot, int voyage) implements DomainEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of(new Tag("ship", ship));
        }
    }

    record ComeAboard(String pilot) implements Command {
        @Override
        public Target<String, Boolean> target() {
            return new Target<>(Pilot.PILOT, pilot);
        }
    }

    record GoAshore(String pilot) implements Command {
        @Override
        public Target<String, Boolean> target() {
            return new Target<>(Pilot.PILOT, pilot);
        }
    }

    record SetSail(String ship, String pilot) implements Command {
        @Override
        public Target<String, Integer> target() {
            return new Target<>(Ship.SHIP, ship);
        }
    }

    enum Rule implements RefusalCode {
        PILOT_ASHORE;

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    private static List<? extends DomainEvent> comeAboard(ComeAboard command, Boundary boundary) {
        return boundary.load(Pilot.PILOT, command.pilot()) ? List.of() : List.of(new PilotCameAboard(command.pilot()));
    }

    private static List<? extends DomainEvent> goAshore(GoAshore command, Boundary boundary) {
        return boundary.load(Pilot.PILOT, command.pilot()) ? List.of(new PilotWentAshore(command.pilot())) : List.of();
    }

    private static List<? extends DomainEvent> setSail(SetSail command, Boundary boundary) {
        int voyages = boundary.load(Ship.SHIP, command.ship());
        if (!boundary.load(Pilot.PILOT, command.pilot())) {
            throw new Refusal(Rule.PILOT_ASHORE, "the pilot is ashore", Map.of("pilot", command.pilot()));
        }
        return List.of(new ShipSailed(command.ship(), command.pilot(), voyages + 1));
    }

    /** Whether a pilot is aboard. */
    enum Pilot implements EntityKind<String, Boolean> {
        PILOT;

        @Override
        public Class<String> idType() {
            return String.class;
        }

        @Override
        public Class<Boolean> stateType() {
            return Boolean.class;
        }

        @Override
        public EventFilter events(String id) {
            return EventFilter.tagged(new Tag("pilot", id));
        }

        @Override
        public Boolean initial(String id) {
            return false;
        }

        @Override
        public Boolean evolve(Boolean state, DomainEvent event, Instant occurredAt) {
            return event instanceof PilotCameAboard;
        }
    }

    /** How many voyages a ship has made. */
    enum Ship implements EntityKind<String, Integer> {
        SHIP;

        @Override
        public Class<String> idType() {
            return String.class;
        }

        @Override
        public Class<Integer> stateType() {
            return Integer.class;
        }

        @Override
        public EventFilter events(String id) {
            return EventFilter.tagged(new Tag("ship", id));
        }

        @Override
        public Integer initial(String id) {
            return 0;
        }

        @Override
        public Integer evolve(Integer state, DomainEvent event, Instant occurredAt) {
            return state + 1;
        }
    }
}
