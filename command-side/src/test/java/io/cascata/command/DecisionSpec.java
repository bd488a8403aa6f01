package io.cascata.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import io.cascata.command.execution.WriteSides;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.test.fixture.AxonTestFixture;
import org.axonframework.test.fixture.AxonTestPhase;

/**
 * Given these events, when this command, then exactly these events or this refusal: through the real wiring, at a fixed
 * time, with fixed ids.
 *
 * <pre>{@code
 * DecisionSpec.of(decisions).given(opened).when(new AssignOwner(id, ada)).then(new OwnerAssigned(id, ada));
 * }</pre>
 */
public final class DecisionSpec {

    /** The business time of a command, unless another is given. */
    public static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    private final Decisions decisions;
    private final EventCatalogue catalogue;
    private final List<EventMessage> history = new ArrayList<>();
    private Instant occurredAt = NOW;

    private DecisionSpec(Decisions decisions, EventCatalogue catalogue) {
        this.decisions = decisions;
        this.catalogue = catalogue;
    }

    public static DecisionSpec of(Decisions decisions) {
        return of(decisions, EventCatalogue.cascata());
    }

    public static DecisionSpec of(Decisions decisions, EventCatalogue catalogue) {
        return new DecisionSpec(decisions, catalogue);
    }

    /** These events happened, a day before {@link #NOW}. */
    public DecisionSpec given(DomainEvent... events) {
        return givenAt(NOW.minusSeconds(86_400), events);
    }

    /** These events happened at this time. */
    public DecisionSpec givenAt(Instant at, DomainEvent... events) {
        for (var event : events) {
            var type = catalogue.typeOf(event);
            var id = UUID.nameUUIDFromBytes(("given " + history.size()).getBytes(UTF_8));
            history.add(new GenericEventMessage(
                    id.toString(), new MessageType(type.name(), "" + type.revision()), event, Map.of(), at));
        }
        return this;
    }

    /** What the next command is about happened at this time. */
    public DecisionSpec at(Instant businessTime) {
        occurredAt = businessTime;
        return this;
    }

    public Then when(Command command) {
        return when(command, null);
    }

    /** The caller decided on this version. */
    public Then when(Command command, Long expectedVersion) {
        var fixture = AxonTestFixture.with(WriteSides.inMemory(decisions, catalogue));
        var given = fixture.given();
        var prior = history.isEmpty() ? given.noPriorActivity() : given.events(history.toArray(EventMessage[]::new));
        var commandId = UUID.nameUUIDFromBytes("command".getBytes(UTF_8));
        var from = new Provenance(commandId, occurredAt, "ada", "test", null, null, null, null);
        return new Then(prior.when()
                .command(WriteSides.message(new CommandRequest(command, from, expectedVersion)))
                .then());
    }

    /** What came of it. */
    public static final class Then {

        private final AxonTestPhase.Then.Command outcome;

        private Then(AxonTestPhase.Then.Command outcome) {
            this.outcome = outcome;
        }

        /** Exactly these events, in this order. */
        public void then(DomainEvent... events) {
            outcome.success().eventsSatisfy(messages -> assertThat(messages)
                    .extracting(EventMessage::payload)
                    .containsExactly((Object[]) events));
            outcome.stop();
        }

        /** It was so already: success, and no event. */
        public void thenNothing() {
            then();
        }

        /** Refused by this rule, and nothing happened. */
        public void thenRefused(RefusalCode code) {
            refused(code);
            outcome.stop();
        }

        /** Refused by this rule on these values, and nothing happened. */
        public void thenRefused(RefusalCode code, Map<String, ?> values) {
            refused(code).exceptionSatisfies(refusal -> assertThat(((Refusal) refusal).values())
                    .isEqualTo(values));
            outcome.stop();
        }

        private AxonTestPhase.Then.Command refused(RefusalCode code) {
            return outcome.noEvents().exceptionSatisfies(refusal -> assertThat(refusal)
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            it -> assertThat(it.code()).as(it.getMessage()).isEqualTo(code)));
        }
    }
}
