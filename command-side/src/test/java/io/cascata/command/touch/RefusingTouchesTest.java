package io.cascata.command.touch;

import static io.cascata.command.DecisionSpec.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.touch.TouchOutcome.Accepted;
import io.cascata.command.touch.TouchOutcome.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a touch must tell. */
class RefusingTouchesTest extends TouchTest {

    @Test
    void a_bad_touch_is_refused_by_itself() {
        var result = record(
                visit("1"),
                report("web", "2", null, "ann", "acme", "visit"),
                report("web", "3", THEN, null, null, "visit"),
                report("web", "4\u0007", THEN, "ann", "acme", "visit"),
                report("web", "5", NOW.plusSeconds(301), "ann", "acme", "visit"),
                report("web", "6", Instant.MIN, "ann", "acme", "visit"),
                visit("7"));

        assertThat(result.outcomes().stream().map(RefusingTouchesTest::codeOf))
                .containsExactly(
                        "",
                        "touch-incomplete",
                        "touch-of-nobody",
                        "touch-malformed",
                        "occurred-in-the-future",
                        "occurred-too-long-ago",
                        "");
        assertThat(((Refused) result.outcomes().get(1)).refusal().values()).isEqualTo(Map.of("missing", "occurredAt"));
        assertThat(summary(result)).isEqualTo("2 new, 0 known, 5 refused, up to 2");
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void every_part_that_a_touch_must_have_is_asked_for() {
        var whole = visit("1");
        var partly = List.of(
                new TouchReport(
                        null, "1", THEN, "ann", null, null, "organic", "visit", null, null, whole.team(), null, null),
                new TouchReport(
                        "web", null, THEN, "ann", null, null, "organic", "visit", null, null, whole.team(), null, null),
                new TouchReport(
                        "web", "1", THEN, "ann", null, null, null, "visit", null, null, whole.team(), null, null),
                new TouchReport(
                        "web", "1", THEN, "ann", null, null, "organic", null, null, null, whole.team(), null, null),
                new TouchReport("web", "1", THEN, "ann", null, null, "organic", "visit", null, null, null, null, null));

        assertThat(intake.record(partly, FROM).join().outcomes())
                .extracting(outcome -> ((Refused) outcome).refusal().values().get("missing"))
                .containsExactly("source", "externalId", "channel", "kind", "team");
    }

    @Test
    @Tag("H05")
    void somebody_unknown_at_a_known_company_is_enough() {
        assertThat(record(report("web", "1", THEN, null, "acme", "visit")).count(Accepted.class))
                .isEqualTo(1);
    }

    private static String codeOf(TouchOutcome outcome) {
        return outcome instanceof Refused refused ? refused.refusal().code().code() : "";
    }
}
