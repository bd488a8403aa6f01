package io.cascata.query.handshake;

import static io.cascata.query.handshake.Offices.AT_RISK;
import static io.cascata.query.handshake.Offices.DUE;
import static io.cascata.query.handshake.Offices.SAM;
import static io.cascata.query.handshake.Offices.START;
import static io.cascata.query.handshake.Offices.id;
import static io.cascata.query.handshake.Offices.lead;
import static io.cascata.query.handshake.Offices.offered;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.Qualifying;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentQuery.Condition;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Handshakes as both teams see them, at any moment. */
class SeeingHandshakesTest {

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

    @ParameterizedTest
    @Tag("G04")
    @CsvSource({"0, ON_TRACK", "1079, ON_TRACK", "1080, AT_RISK", "1440, AT_RISK", "1441, BREACHED"})
    void a_promise_is_at_risk_from_three_quarters_of_its_time_on(int minutes, Promise promise) throws Exception {
        sales.add(START, offered("h"));

        assertThat(seen("h", START.plus(Duration.ofMinutes(minutes))).promise()).isEqualTo(promise);
    }

    @Test
    @Tag("G06")
    void the_first_follow_up_is_measured_since_the_offer_and_since_the_lead_was_known() throws Exception {
        sales.add(START, offered("h"))
                .add(START.plusSeconds(60), new HandshakeAccepted(id("h"), lead("lead of h"), SAM))
                .add(START.plusSeconds(600), new HandshakeFollowedUp(id("h"), SAM, "called"))
                .add(START.plusSeconds(600), new ServiceLevelMet(id("h"), "follow-up", DUE));

        var view = seen("h", DUE.plusSeconds(1));

        assertThat(view.promise()).isEqualTo(Promise.MET);
        assertThat(view.progress()).isEqualTo(Progress.FOLLOWED_UP);
        assertThat(view.owner()).isEqualTo(SAM);
        assertThat(view.answeredAt()).isEqualTo(START.plusSeconds(60));
        assertThat(view.secondsSinceOffer()).isEqualTo(600);
        assertThat(view.secondsSinceKnown()).isEqualTo(4_200);
        assertThat(view.version()).isEqualTo(log.head());
    }

    @Test
    @Tag("G06")
    void who_acts_before_they_accept_has_followed_up_as_soon_as_they_accept() throws Exception {
        sales.add(START, offered("h"))
                .add(START.plusSeconds(30), new HandshakeFollowedUp(id("h"), SAM, "called"))
                .add(START.plusSeconds(60), new HandshakeAccepted(id("h"), lead("lead of h"), SAM));
        settle();

        var handshakes = models.handshakes();
        var before = handshakes.find(id("h"), new Viewpoint(START.plusSeconds(59), null), DUE);
        assertThat(before.orElseThrow().progress()).isEqualTo(Progress.OFFERED);
        assertThat(seen("h", DUE).progress()).isEqualTo(Progress.FOLLOWED_UP);
        assertThat(seen("h", DUE).secondsSinceOffer()).isEqualTo(30);
    }

    @Test
    @Tag("G10")
    void it_is_shown_as_it_was_and_as_it_was_known() throws Exception {
        sales.add(START, offered("h"))
                .add(DUE, new ServiceLevelBreached(id("h"), "follow-up", DUE))
                .add(START.plusSeconds(60), new HandshakeAccepted(id("h"), lead("lead of h"), SAM))
                .add(START.plusSeconds(600), new HandshakeFollowedUp(id("h"), SAM, "called"))
                .add(START.plusSeconds(600), new ServiceLevelMet(id("h"), "follow-up", DUE));
        settle();

        var handshakes = models.handshakes();
        var asKnownThen = handshakes.find(id("h"), new Viewpoint(null, 2L), DUE).orElseThrow();
        assertThat(asKnownThen.promise()).isEqualTo(Promise.BREACHED);
        assertThat(asKnownThen.progress()).isEqualTo(Progress.OFFERED);
        assertThat(seen("h", DUE).promise()).isEqualTo(Promise.MET);
        assertThat(handshakes.find(id("h"), new Viewpoint(START.minusMillis(1), null), START))
                .isEmpty();
    }

    @Test
    void more_time_is_on_track_again() throws Exception {
        var later = DUE.plus(Duration.ofHours(4));
        var deadline = new Deadline("follow-up", Qualifying.FOLLOW_UP, later.minusSeconds(60), later, 1);
        sales.add(START, offered("h")).add(AT_RISK, new DeadlineExtended(id("h"), deadline, DUE, "travelling"));

        assertThat(seen("h", DUE).promise()).isEqualTo(Promise.ON_TRACK);
        assertThat(seen("h", DUE).deadline()).isEqualTo(deadline);
    }

    @Test
    void what_was_withdrawn_has_no_result_and_says_why() throws Exception {
        sales.add(START, offered("h")).add(AT_RISK, new HandshakeWithdrawn(id("h"), lead("lead of h"), "closed"));

        var view = seen("h", DUE.plusSeconds(1));

        assertThat(view.promise()).isEqualTo(Promise.STOPPED);
        assertThat(view.reason()).isEqualTo("closed");
    }

    @Test
    void what_was_accepted_and_withdrawn_says_who_accepted_it_and_is_left_to_nobody() throws Exception {
        sales.add(START, offered("h"))
                .add(START, new HandshakeAccepted(id("h"), lead("lead of h"), SAM))
                .add(AT_RISK, new HandshakeWithdrawn(id("h"), lead("lead of h"), "closed"));

        var view = seen("h", DUE.plusSeconds(1));

        assertThat(view.progress()).isEqualTo(Progress.WITHDRAWN);
        assertThat(view.owner()).isEqualTo(SAM);
        assertThat(view.answeredAt()).isEqualTo(START);
        assertThat(found("progress", "OFFERED", "ACCEPTED")).isEmpty();
    }

    @Test
    @Tag("G10")
    void what_is_left_to_do_is_found_by_team_owner_and_progress() throws Exception {
        sales.add(START, offered("to-answer"))
                .add(START, offered("to-follow-up"))
                .add(START, offered("declined"))
                .add(START, new HandshakeAccepted(id("to-follow-up"), lead("lead of to-follow-up"), SAM))
                .add(START, new HandshakeDeclined(id("declined"), lead("lead of declined"), "a student"));
        settle();

        assertThat(found("team", "SALES_DEVELOPMENT")).hasSize(3);
        assertThat(found("owner", "sam")).containsExactly("to-follow-up");
        assertThat(found("progress", "OFFERED", "ACCEPTED")).containsExactly("to-answer", "to-follow-up");
        assertThat(found("subject", "lead/lead of declined")).containsExactly("declined");
        assertThat(found("team", "SALES")).isEmpty();
    }

    private List<String> found(String field, String... values) {
        var query = DocumentQuery.sorted("due", true, 10).where(List.of(new Condition(field, Set.of(values))));
        return models.handshakes().find(query, START).handshakes().stream()
                .map(view -> view.id().value())
                .toList();
    }

    private HandshakeView seen(String handshake, Instant now) throws Exception {
        settle();
        return models.handshakes().find(id(handshake), Viewpoint.NOW, now).orElseThrow();
    }

    private void settle() throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        assertThat(models.status())
                .allSatisfy(status -> assertThat(status.parked()).isEmpty());
    }
}
