package io.cascata.query.stream;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.Tag;
import io.cascata.log.Append;
import io.cascata.log.EventLog;
import io.cascata.log.NewEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Events to stream: accounts that were registered or revised. */
final class Accounts {

    static final String REGISTERED = "account.registered";
    static final String REVISED = "account.profile-revised";
    static final Instant TIME = Instant.parse("2026-03-01T09:00:00.123456Z");

    private Accounts() {}

    static NewEvent event(String name, String account) {
        return NewEvent.of(
                UUID.nameUUIDFromBytes((name + account).getBytes(UTF_8)),
                name,
                1,
                Set.of(new Tag("account", account)),
                TIME,
                ("{\"id\":\"" + account + "\",\"profile\":{\"name\":\"Müller & Söhne\",\"employees\":12.50}}")
                        .getBytes(UTF_8),
                Map.of("correlationId", "request-7", "causationId", "command-9", "actor", "someone@example.com"));
    }

    static void append(EventLog log, NewEvent... events) {
        log.append(Append.unconditional(List.of(events))).join();
    }

    /** Registers this many accounts, named after the prefix and numbered from 0. */
    static void register(EventLog log, String prefix, int count) {
        append(
                log,
                IntStream.range(0, count)
                        .mapToObj(number -> event(REGISTERED, prefix + number))
                        .toArray(NewEvent[]::new));
    }
}
