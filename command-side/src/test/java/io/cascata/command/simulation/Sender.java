package io.cascata.command.simulation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.decision.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Phaser;
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
    private final Phaser start;
    private final int thread;
    private final int rounds;
    private final Random random;
    private final Random common;

    private volatile @Nullable Command current;

    /** One of those that are registered with {@code start}, where they begin each round together. */
    Sender(Platform platform, Phaser start, long seed, int thread, int rounds) {
        this.platform = platform;
        this.start = start;
        this.thread = thread;
        this.rounds = rounds;
        this.random = new Random(31 * seed + thread);
        this.common = new Random(seed);
    }

    /** What it is about, for those who wait for it in vain. */
    @Nullable
    Command current() {
        return current;
    }

    @Override
    public List<Sent> call() throws InterruptedException {
        var sent = new ArrayList<Sent>();
        try {
            for (int round = 0; round < rounds; round++) {
                var command = next(round);
                start.arriveAndAwaitAdvance();
                current = command;
                sent.add(send(UUID.nameUUIDFromBytes((thread + "/" + round).getBytes(UTF_8)), command));
                current = null;
            }
            return sent;
        } finally {
            start.arriveAndDeregister();
        }
    }

    /**
     * In one round of two, all threads want the same, though not always of the same thing. Each round is decided by the
     * same generator in every thread: those of neighbouring seeds begin alike, so one for each round would not do.
     */
    private Command next(int round) {
        var choices = new Choices(random, round / Choices.ROUNDS_OF_EPISODE);
        var wanted = new Random(common.nextLong());
        var who = common.nextBoolean() ? new Choices(wanted, choices.episode()) : choices;
        return who.oneOf(who.oneOf(WISHES)).apply(choices);
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
