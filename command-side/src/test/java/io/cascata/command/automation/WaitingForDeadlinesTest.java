package io.cascata.command.automation;

import static io.cascata.command.automation.Desk.DEAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.command.handshake.AcceptHandshake;
import io.cascata.command.handshake.ExtendDeadline;
import io.cascata.command.handshake.OfferHandshake;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is due becomes a breach once, whatever stops and starts in between. */
@Tag("G04")
class WaitingForDeadlinesTest {

    private static final HandshakeId ID = new HandshakeId("h-1");

    @TempDir
    private Path directory;

    private Desk desk;
    private Instant due;

    @BeforeEach
    void somethingIsOffered() {
        desk = Desk.open(directory);
        desk.openDealIn("engaged");
        desk.execute(
                new OfferHandshake(ID, Subject.of(DEAL), null, new Owner(Team.SALES_DEVELOPMENT, null), null, null));
        var deadline = desk.events(HandshakeOffered.class).getFirst().deadline();
        assertThat(deadline).isNotNull();
        due = deadline.dueAt();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_deadline_passes_when_its_time_is_over_and_not_before() {
        var deadlines = desk.deadlines();
        desk.clock.set(due);
        deadlines.look();
        assertThat(breaches()).isZero();
        assertThat(deadlines.waiting()).isOne();

        desk.clock.set(due.plusMillis(1));
        deadlines.look();
        deadlines.look();

        assertThat(breaches()).isOne();
        assertThat(deadlines.waiting()).isZero();
    }

    @Test
    void a_deadline_that_passed_while_nothing_ran_is_noticed_at_the_next_start() {
        desk.deadlines().look();
        desk.clock.set(due.plus(Duration.ofDays(3)));

        desk.deadlines().look();
        desk.deadlines().look();

        assertThat(breaches()).isOne();
    }

    @Test
    void two_that_look_at_once_record_one_breach() {
        desk.clock.set(due.plusSeconds(1));
        var one = desk.deadlines();
        var other = desk.deadlines();
        try (one;
                other) {
            one.start();
            other.start();
            await().until(() -> breaches() > 0 && one.waiting() == 0 && other.waiting() == 0);
        }
        assertThat(breaches()).isOne();
    }

    @Test
    void what_was_answered_is_due_no_more() {
        var deadlines = desk.deadlines();
        deadlines.look();
        desk.execute(new AcceptHandshake(ID, null));
        desk.clock.set(due.plusSeconds(1));

        deadlines.look();
        desk.deadlines().look();

        assertThat(breaches()).isZero();
        assertThat(deadlines.waiting()).isZero();
    }

    @Test
    void an_extended_deadline_passes_at_its_new_time() {
        var deadlines = desk.deadlines();
        deadlines.look();
        desk.execute(new ExtendDeadline(ID, due.plusSeconds(3_600), "travelling"));
        desk.clock.set(due.plusSeconds(1));
        deadlines.look();
        desk.deadlines().look();
        assertThat(breaches()).isZero();

        desk.clock.set(due.plusSeconds(3_601));
        deadlines.look();

        assertThat(desk.events(ServiceLevelBreached.class))
                .singleElement()
                .satisfies(breach -> assertThat(breach.dueAt()).isEqualTo(due.plusSeconds(3_600)));
    }

    private int breaches() {
        return desk.events(ServiceLevelBreached.class).size();
    }
}
