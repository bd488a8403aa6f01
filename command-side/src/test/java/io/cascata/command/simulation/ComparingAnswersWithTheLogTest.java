package io.cascata.command.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.CommandResult;
import io.cascata.command.lead.AcceptLead;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was answered is compared with what the log has of the command. */
class ComparingAnswersWithTheLogTest {

    private static final UUID COMMAND = UUID.nameUUIDFromBytes(new byte[] {1});

    @Test
    void an_answer_that_tells_what_the_log_has_is_right() {
        assertThat(journal(step(7)).disagreements(sent(answer(7, 1)))).isEmpty();
        assertThat(journal().disagreements(sent(null))).isEmpty();
        assertThat(journal().disagreements(sent(answer(7, 0)))).isEmpty();
    }

    @Test
    void an_acknowledged_command_without_events_in_the_log_is_noticed() {
        assertThat(journal().disagreements(sent(answer(7, 1)))).hasSize(1);
    }

    @Test
    void an_acknowledged_command_that_is_in_the_log_twice_is_noticed() {
        assertThat(journal(step(7), step(9)).disagreements(sent(answer(7, 1)))).hasSize(1);
    }

    @Test
    void an_acknowledged_command_that_is_in_the_log_by_half_is_noticed() {
        assertThat(journal(step(7)).disagreements(sent(answer(7, 2)))).hasSize(1);
    }

    @Test
    void a_refused_command_with_events_in_the_log_is_noticed() {
        assertThat(journal(step(7)).disagreements(sent(null))).hasSize(1);
    }

    private static Journal journal(Step... steps) {
        return new Journal(List.of(steps));
    }

    private static Step step(long position) {
        return new Step(position, COMMAND.toString(), List.of(Told.QUALIFIED));
    }

    private static CommandResult answer(long position, int events) {
        return new CommandResult("lead", position, position, events);
    }

    private static List<Sent> sent(@Nullable CommandResult answer) {
        return List.of(new Sent(COMMAND, new AcceptLead(Told.LEAD), answer));
    }
}
