package io.cascata.query.segment;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.TargetRole;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opportunities and the people on them in a fresh directory, written day by day. */
final class Sellers implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Facts facts;
    private int touches;

    Sellers(Path directory) {
        this.facts = new Facts(directory);
        facts.sales().process(START);
    }

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    static SegmentQuestion at(int day) {
        return SegmentQuestion.of(DealFilter.ALL, new Viewpoint(day(day), null), day(day));
    }

    Facts facts() {
        return facts;
    }

    private Sellers add(int day, DomainEvent event) {
        facts.sales().add(day(day), event);
        return this;
    }

    Sellers open(String id, int day, String stage) {
        facts.sales().open(id, day(day), stage, Money.of("100", "EUR"));
        return this;
    }

    Sellers openAt(String account, String id, int day, String solution, String amount) {
        facts.sales().openAt(account, id, day(day), "target", Money.of(amount, "EUR"), solution);
        return this;
    }

    Sellers move(String id, int day, String stage) {
        facts.sales().move(id, day(day), stage);
        return this;
    }

    Sellers role(String opportunity, String contact, String role, int day) {
        return add(
                day,
                new ContactRoleAdded(new OpportunityId(opportunity), new ContactId(contact), new ContactRole(role)));
    }

    Sellers become(String opportunity, String contact, String before, String role, int day) {
        return add(
                day,
                new ContactRoleChanged(
                        new OpportunityId(opportunity),
                        new ContactId(contact),
                        new ContactRole(role),
                        new ContactRole(before)));
    }

    Sellers leave(String opportunity, String contact, String role, int day, RemovalReason reason) {
        return add(
                day,
                new ContactRoleRemoved(
                        new OpportunityId(opportunity), new ContactId(contact), new ContactRole(role), reason));
    }

    /** A target profile of the solution, for all types; each role with one head, or written {@code role:heads}. */
    Sellers profile(String solution, int day, String... roles) {
        var target = Arrays.stream(roles)
                .map(role -> role.split(":", 2))
                .map(part -> new TargetRole(
                        new ContactRole(part[0]),
                        part.length == 1 ? 1 : Integer.parseInt(part[1]),
                        List.of("Head of " + part[0]),
                        null))
                .toList();
        return add(day, new TargetProfileSet(new SolutionId(solution), null, target));
    }

    Sellers touch(String contact, int day) {
        var id = "t" + ++touches;
        return add(
                day,
                new TouchRecorded(
                        new TouchId(id),
                        "web",
                        id,
                        new ContactId(contact),
                        null,
                        null,
                        "search",
                        "click",
                        null,
                        null,
                        Team.MARKETING,
                        null,
                        null));
    }

    /** The position of the last event, all written ones appended. */
    long head() {
        facts.sales().append();
        return facts.log().head();
    }

    JsonNode rows(Segment segment, SegmentQuestion question) throws Exception {
        return rows(segment, question, SegmentPage.ALL);
    }

    JsonNode rows(Segment segment, SegmentQuestion question, SegmentPage page) throws Exception {
        var store = facts.upToDate();
        var bytes = new ByteArrayOutputStream();
        new Segments(() -> store).write(segment, question, page, ExportFormat.JSON, bytes);
        return JsonMapper.shared().readTree(bytes.toByteArray());
    }

    /** The rows as text, these columns of each with blanks between. */
    List<String> list(Segment segment, SegmentQuestion question, String... columns) throws Exception {
        return texts(rows(segment, question), columns);
    }

    static List<String> texts(JsonNode rows, String... columns) {
        var list = new ArrayList<String>();
        for (var row : rows) {
            list.add(String.join(
                    " ",
                    Arrays.stream(columns)
                            .map(column -> row.get(column).asString("-"))
                            .toList()));
        }
        return list;
    }

    @Override
    public void close() {
        facts.close();
    }
}
