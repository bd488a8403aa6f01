package io.cascata.command.execution;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Requests of one actor at a fixed time; the same name gives the same command id. */
final class Requests {

    static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Requests() {}

    static CommandRequest of(Command command) {
        return named("command " + COUNT.incrementAndGet(), command);
    }

    static CommandRequest named(String name, Command command) {
        return CommandRequest.of(command, from(name));
    }

    static CommandRequest keyed(String key, String hash, Command command) {
        return new CommandRequest(command, from(key), null, hash);
    }

    static CommandRequest on(long version, Command command) {
        return new CommandRequest(command, from("command " + COUNT.incrementAndGet()), version);
    }

    private static Provenance from(String name) {
        return new Provenance(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), NOW, "ada", "test", null, null, null, null);
    }
}
