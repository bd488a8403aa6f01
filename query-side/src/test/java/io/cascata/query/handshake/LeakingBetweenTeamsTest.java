package io.cascata.query.handshake;

import static io.cascata.query.handshake.Offices.DUE;
import static io.cascata.query.handshake.Offices.SAM;
import static io.cascata.query.handshake.Offices.START;
import static io.cascata.query.handshake.Offices.id;
import static io.cascata.query.handshake.Offices.lead;
import static io.cascata.query.handshake.Offices.offered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What marketing offers is due within a day; accepted work may lie for seven days. */
@Tag("G08")
@Tag("K08")
class LeakingBetweenTeamsTest {

    private static final Instant LATE = DUE.plusSeconds(1);

    private EventLog log;
    private SalesLog sales;
    private ReadModels models;

    @BeforeEach
    void open(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        sales = new SalesLog(log);
        models = ReadModels.open(directory, log);
    }

    @AfterEach
    void close() {
        models.close();
        log.close();
    }

    @Test
    void what_nobody_answered_leaks_from_its_due_time_on_and_not_before() throws Exception {
        sales.add(START, offered("waiting"));

        assertThat(leaks(DUE)).isEqualTo(new SlaReport.Leaks(0, 0, 0, 0, 0.0));
        assertThat(leaks(LATE)).isEqualTo(new SlaReport.Leaks(1, 0, 0, 1, 1.0));
    }

    @Test
    void an_answer_after_the_due_time_came_too_late_and_one_in_time_did_not() throws Exception {
        sales.add(START, offered("in-time"))
                .add(DUE, accepted("in-time"))
                .add(START, offered("late"))
                .add(LATE, accepted("late"))
                .add(START, offered("withdrawn"))
                .add(DUE, new HandshakeWithdrawn(id("withdrawn"), lead("lead of withdrawn"), "by mistake"));

        assertThat(leaks(LATE).notAnsweredByDue()).isEqualTo(1);
        assertThat(rows(LATE, "NOT_ANSWERED_BY_DUE")).containsExactly("late");
    }

    @Test
    void who_declines_late_leaks_once_in_two_ways() throws Exception {
        sales.add(START, offered("a"))
                .add(LATE, new HandshakeDeclined(id("a"), lead("lead of a"), "a student"))
                .add(START, offered("b"))
                .add(START, accepted("b"));

        assertThat(leaks(LATE)).isEqualTo(new SlaReport.Leaks(1, 1, 0, 1, 0.5));
    }

    @Test
    void accepted_work_leaks_once_nobody_has_followed_it_up_for_the_days() throws Exception {
        var week = START.plus(Duration.ofDays(7));
        sales.add(START, offered("idle"))
                .add(START, accepted("idle"))
                .add(START, offered("done"))
                .add(START, accepted("done"))
                .add(week, new HandshakeFollowedUp(id("done"), SAM, null));

        assertThat(leaks(week).untouched()).isZero();
        assertThat(leaks(week.plusSeconds(1)).untouched()).isEqualTo(1);
        assertThat(rows(week.plusSeconds(1), "UNTOUCHED")).containsExactly("idle");
        assertThat(report(week, "3").handOvers().getFirst().leaks().untouched()).isEqualTo(2);
    }

    @Test
    void numbers_that_are_not_there_and_days_that_make_no_sense_are_refused() {
        for (var number : List.of("", "MARKETING/SALES", "MARKETING/SALES/GONE", "A/B/DECLINED")) {
            assertThatThrownBy(() -> LeakNumber.parse(number))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining("'" + number + "'");
        }
        for (var days : List.of("0", "366", "many")) {
            assertThatThrownBy(() -> Patience.at(START, days))
                    .isInstanceOf(InvalidQuestion.class)
                    .hasMessageContaining(days);
        }
    }

    private static HandshakeAccepted accepted(String handshake) {
        return new HandshakeAccepted(id(handshake), lead("lead of " + handshake), SAM);
    }

    private SlaReport.Leaks leaks(Instant now) throws Exception {
        return report(now, null).handOvers().getFirst().leaks();
    }

    private SlaReport report(Instant now, @Nullable String days) throws Exception {
        return reports().report(Viewpoint.NOW, Patience.at(now, days), Window.ALL);
    }

    private List<String> rows(Instant now, String leak) throws Exception {
        var number = LeakNumber.parse("MARKETING/SALES_DEVELOPMENT/" + leak);
        return reports()
                .leaking(Viewpoint.NOW, Patience.at(now, null), Window.ALL, number.line(), number.leak())
                .stream()
                .map(view -> view.id().value())
                .toList();
    }

    private SlaReports reports() throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        return new SlaReports(models.handshakes(), new History(log));
    }
}
