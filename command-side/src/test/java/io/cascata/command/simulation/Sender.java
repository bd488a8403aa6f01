package io.cascata.command.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thread of the simulation: sends what chance suggests, one command after the other. */
final class Sender implements Callable<List<Sent>> {

    private static final List<List<Function<Choices, Command>>> WISHES = List.of(
            OpportunityWishes.ALL,
            OpportunityWishes.ALL,
            OpportunityWishes.ALL,
            OpportunityWishes.ALL,
            GroupWishes.ALL,
            LeadWishes.ALL,
            LeadWishes.ALL,
            LeadWishes.ALL,
            PartyWishes.ALL);

    private final Platform platform;
    private final int thread;
    private final int rounds;
    private final Random random;

    private volatile @Nullable Command current;

    Sender(Platform platform, long seed, int thread, int rounds) {
        this.platform = platform;
        this.thread = thread;
        this.rounds = rounds;
        this.random = new Random(31 * seed + thread);
    }

    /** What it is about, for those who wait for it in vain. */
    @Nullable
    Command current() {
        return current;
    }

    @Override
    public List<Sent> call() throws InterruptedException {
        var sent = new ArrayList<Sent>();
        for (int round = 0; round < rounds; round++) {
            var choices = new Choices(random, round / Choices.ROUNDS_OF_EPISODE);
            var command = choices.oneOf(choices.oneOf(WISHES)).apply(choices);
            current = command;
            sent.add(send(UUID.nameUUIDFromBytes((thread + "/" + round).getBytes(UTF_8)), command));
        }
        current = null;
        return sent;
    }

    /** Now and then a command has a key and is sent again: what it led to is answered again, and does not happen again. */
    private Sent send(UUID id, Command command) throws InterruptedException {
        var hash = random.nextInt(10) == 0 ? "hash" : null;
        var answer = platform.send(id, command, hash);
        if (hash != null && answer != null && answer.events() > 0) {
            assertThat(platform.send(id, command, hash))
                    .as("the second answer to %s", command)
                    .isEqualTo(answer);
        }
        return new Sent(id, command, answer);
    }
}
