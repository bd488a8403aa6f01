package io.cascata.command.touch;

import static io.cascata.command.decision.TimeRefusal.requirePast;
import static io.cascata.command.touch.TouchRefusal.TOUCH_INCOMPLETE;
import static io.cascata.command.touch.TouchRefusal.TOUCH_MALFORMED;
import static io.cascata.command.touch.TouchRefusal.TOUCH_OF_NOBODY;

import io.cascata.command.decision.Refusal;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Team;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a list of reports comes to: the touches that can be recorded, and, by place, why the others cannot. */
record TouchBatch(List<Touch> touches, Map<Integer, Refusal> refused) {

    /** An event on its way into the log, with its place among the reports and the id that it always has. */
    record Touch(int index, UUID id, TouchRecorded event, Instant occurredAt) {}

    static TouchBatch of(List<TouchReport> reports, Instant now) {
        var touches = new ArrayList<Touch>(reports.size());
        var refused = new HashMap<Integer, Refusal>();
        for (int i = 0; i < reports.size(); i++) {
            try {
                touches.add(read(i, reports.get(i), now));
            } catch (Refusal refusal) {
                refused.put(i, refusal);
            }
        }
        return new TouchBatch(List.copyOf(touches), Map.copyOf(refused));
    }

    private static Touch read(int index, TouchReport report, Instant now) {
        if (isOfNobody(report)) {
            throw TOUCH_OF_NOBODY.because("A touch needs a contact, a lead, an account or a visitor.", Map.of());
        }
        var source = given("source", report.source());
        var externalId = given("externalId", report.externalId());
        var occurredAt = requirePast(given("occurredAt", report.occurredAt()), now);
        var channel = given("channel", report.channel());
        var kind = given("kind", report.kind());
        var team = given("team", report.team());
        var id = idOf(source, externalId);
        try {
            return new Touch(index, id, event(id, source, externalId, channel, kind, team, report), occurredAt);
        } catch (IllegalArgumentException e) {
            var reason = String.valueOf(e.getMessage());
            throw TOUCH_MALFORMED.because("The touch cannot be read: " + reason + ".", Map.of("reason", reason));
        }
    }

    private static boolean isOfNobody(TouchReport report) {
        return report.contact() == null
                && report.account() == null
                && report.lead() == null
                && report.visitor() == null;
    }

    private static TouchRecorded event(
            UUID id, String source, String externalId, String channel, String kind, Team team, TouchReport report) {
        return new TouchRecorded(
                new TouchId(id.toString()),
                source,
                externalId,
                ifGiven(report.contact(), ContactId::new),
                ifGiven(report.account(), AccountId::new),
                ifGiven(report.solution(), SolutionId::new),
                channel,
                kind,
                ifGiven(report.campaign(), CampaignId::new),
                report.content(),
                team,
                ifGiven(report.lead(), LeadId::new),
                ifGiven(report.visitor(), VisitorId::new));
    }

    /** Source and external id may hold no control character, so a line feed between them keeps them apart. */
    private static UUID idOf(String source, String externalId) {
        return UUID.nameUUIDFromBytes((source + "\n" + externalId).getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw TOUCH_INCOMPLETE.because("A touch needs '" + what + "'.", Map.of("missing", what));
        }
        return value;
    }

    private static <T> @Nullable T ifGiven(@Nullable String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }
}
