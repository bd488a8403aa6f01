package io.cascata.query.handshake;

import static io.cascata.query.handshake.Offices.AT_RISK;
import static io.cascata.query.handshake.Offices.DUE;
import static io.cascata.query.handshake.Offices.SAM;
import static io.cascata.query.handshake.Offices.START;
import static io.cascata.query.handshake.Offices.id;
import static io.cascata.query.handshake.Offices.lead;
import static io.cascata.query.handshake.Offices.offered;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.handshake.SubjectKind;
import io.cascata.events.playbook.BusinessHours;
import io.cascata.events.playbook.ServiceLevelRules;
import io.cascata.events.playbook.ServiceLevelRules.Period;
import io.cascata.events.playbook.ServiceLevelRules.VolumeTarget;
import io.cascata.events.playbook.ServiceLevelRulesRevised;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well promises between teams are kept. */
class ReportingPromisesTest {

    @TempDir
    private Path directory;

    private EventLog log;
    private SalesLog sales;
    private ReadModels models;

    @BeforeEach
    void open() {
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
    @Tag("G07")
    @Tag("G08")
    @Tag("K09")
    void attainment_leaves_out_what_is_not_decided_and_leakage_is_counted() throws Exception {
        sixHandOvers();

        var line = report(AT_RISK, Window.ALL).handOvers().getFirst();

        assertThat(line)
                .isEqualTo(new SlaReport.Line(
                        Team.MARKETING,
                        Team.SALES_DEVELOPMENT,
                        null,
                        6,
                        2, // never answered
                        1, // declined
                        1, // accepted and untouched
                        2, // followed up
                        0,
                        0,
                        2, // at risk: unanswered
                        2, // met: followed up, declined
                        2, // breached: followed up late, untouched
                        0.5,
                        4_500.0,
                        8_100.0,
                        new SlaReport.Leaks(0, 1, 0, 1, 1 / 6.0)));
    }

    @Test
    @Tag("G08")
    void what_was_accepted_and_closed_before_anybody_followed_it_up_leaks_as_untouched() throws Exception {
        sales.add(START, offered("untouched"))
                .add(START, accepted("untouched"))
                .add(AT_RISK, closed("untouched"))
                .add(START, offered("unanswered"))
                .add(AT_RISK, closed("unanswered"));

        assertThat(report(DUE, Window.ALL).handOvers()).singleElement().satisfies(line -> {
            assertThat(line.untouched()).isOne();
            assertThat(line.withdrawn()).isOne();
            assertThat(line.breached()).isZero();
        });
        assertThat(models.handshakes().tally(DUE).accepted()).isOne();
    }

    @Test
    @Tag("G06")
    @Tag("K09")
    void the_time_to_follow_up_is_told_for_each_owner() throws Exception {
        sixHandOvers();

        assertThat(report(AT_RISK, Window.ALL).owners()).singleElement().satisfies(line -> {
            assertThat(line.owner()).isEqualTo("sam");
            assertThat(line.followedUp()).isEqualTo(2);
            assertThat(line.medianSecondsSinceOffer()).isEqualTo(4_500.0);
        });
    }

    @Test
    void only_what_was_offered_in_the_window_counts() throws Exception {
        sales.add(START, offered("before")).add(START.plusSeconds(1), offered("within"));

        var report = report(AT_RISK, new Window(START.plusSeconds(1), null));

        assertThat(report.handOvers().getFirst().offered()).isOne();
        assertThat(report(AT_RISK, new Window(null, START)).handOvers()).isEmpty();
    }

    @ParameterizedTest
    @Tag("G05")
    @Tag("K09")
    @CsvSource({"4, 0, 1", "3, 0, 0", "2, 1, 0"})
    void a_volume_is_delivered_with_what_is_over_or_short(int target, int over, int shortfall) throws Exception {
        sales.add(START.minus(Duration.ofDays(1)), promised(Period.QUARTER, target, "UTC"))
                .add(START, offered("a", "one"))
                .add(START.plusSeconds(1), offered("b", "two"))
                .add(START.plus(Duration.ofDays(30)), offered("c", "three"))
                .add(START.plus(Duration.ofDays(31)), offered("again", "two"))
                .add(Instant.parse("2025-12-31T23:59:59Z"), offered("last-year", "four"))
                .add(Instant.parse("2026-04-01T00:00:00Z"), offered("next-quarter", "five"));

        assertThat(report(START.plus(Duration.ofDays(40)), Window.ALL).volumes())
                .containsExactly(new SlaReport.Volume(
                        "qualified-leads",
                        Team.MARKETING,
                        Team.SALES_DEVELOPMENT,
                        Period.QUARTER,
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 4, 1),
                        target,
                        3,
                        over,
                        shortfall));
    }

    @Test
    @Tag("G05")
    void a_period_begins_in_the_zone_of_the_organisation() throws Exception {
        sales.add(START.minus(Duration.ofDays(30)), promised(Period.MONTH, 1, "Europe/Berlin"))
                .add(Instant.parse("2025-12-31T23:30:00Z"), offered("new-year-in-berlin"));

        assertThat(report(START, Window.ALL).volumes().getFirst().delivered()).isOne();
        assertThat(report(Instant.parse("2025-12-31T12:00:00Z"), Window.ALL)
                        .volumes()
                        .getFirst()
                        .delivered())
                .isZero();
    }

    @Test
    void without_hand_overs_there_is_nothing_to_report() throws Exception {
        assertThat(report(START, Window.ALL)).isEqualTo(new SlaReport(START, List.of(), List.of(), List.of()));
    }

    /** Two unanswered, one declined, one untouched and breached, one followed up in time and one late. */
    private void sixHandOvers() {
        sales.add(START, offered("unanswered-1"))
                .add(START, offered("unanswered-2"))
                .add(START, offered("declined"))
                .add(START, new HandshakeDeclined(id("declined"), lead("lead of declined"), "a student"))
                .add(START, new ServiceLevelMet(id("declined"), "follow-up", DUE))
                .add(START, offered("untouched"))
                .add(START, accepted("untouched"))
                .add(START, new ServiceLevelBreached(id("untouched"), "follow-up", DUE));
        followedUp("in-time", 1_800);
        sales.add(START.plusSeconds(1_800), new ServiceLevelMet(id("in-time"), "follow-up", DUE));
        followedUp("late", 7_200);
        sales.add(START.plusSeconds(7_200), new ServiceLevelBreached(id("late"), "follow-up", DUE));
    }

    private void followedUp(String handshake, int seconds) {
        sales.add(START, offered(handshake))
                .add(START, accepted(handshake))
                .add(START.plusSeconds(seconds), new HandshakeFollowedUp(id(handshake), SAM, null));
    }

    private static HandshakeWithdrawn closed(String handshake) {
        return new HandshakeWithdrawn(id(handshake), lead("lead of " + handshake), "The lead has closed");
    }

    private static HandshakeAccepted accepted(String handshake) {
        return new HandshakeAccepted(id(handshake), lead("lead of " + handshake), SAM);
    }

    private static ServiceLevelRulesRevised promised(Period period, int target, String zone) {
        var hours = new BusinessHours(ZoneId.of(zone), BusinessHours.shipped().week(), List.of());
        var volume = new VolumeTarget(
                "qualified-leads", Team.MARKETING, Team.SALES_DEVELOPMENT, SubjectKind.LEAD, period, target);
        return new ServiceLevelRulesRevised(1, new ServiceLevelRules(hours, List.of(), List.of(volume)));
    }

    private SlaReport report(Instant now, Window offered) throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        return new SlaReports(models.handshakes(), new History(log))
                .report(Viewpoint.NOW, Patience.at(now, null), offered);
    }
}
