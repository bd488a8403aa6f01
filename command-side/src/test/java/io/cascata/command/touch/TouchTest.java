package io.cascata.command.touch;

import static io.cascata.command.DecisionSpec.NOW;

import io.cascata.command.decision.Provenance;
import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Duplicate;
import io.cascata.command.touch.TouchOutcome.Refused;
import io.cascata.events.value.Team;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has an intake and a log of its own. */
abstract class TouchTest {

    static final Instant THEN = Instant.parse("2025-11-03T09:30:00Z");
    static final Provenance FROM = new Provenance(new UUID(0, 1), NOW, "ada", "api", null, "corr", null, "pardot");

    @TempDir
    private Path directory;

    SqliteEventLog log;
    RecordTouches intake;

    @BeforeEach
    void open() {
        log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        intake = new RecordTouches(log, EventCodec.cascata());
    }

    @AfterEach
    void close() {
        log.close();
    }

    TouchesRecorded record(TouchReport... reports) {
        return intake.record(List.of(reports), FROM).join();
    }

    static TouchReport visit(String externalId) {
        return report("web", externalId, THEN, "ann", "acme", "visit");
    }

    static TouchReport report(
            String source,
            String externalId,
            @Nullable Instant at,
            @Nullable String contact,
            @Nullable String account,
            String kind) {
        return new TouchReport(
                source,
                externalId,
                at,
                contact,
                account,
                "talent",
                "organic",
                kind,
                "spring",
                "pricing page",
                Team.MARKETING,
                null,
                null);
    }

    static String summary(TouchesRecorded recorded) {
        return "%d new, %d known, %d refused, up to %d"
                .formatted(
                        recorded.count(Accepted.class),
                        recorded.count(Duplicate.class),
                        recorded.count(Refused.class),
                        recorded.position());
    }
}
