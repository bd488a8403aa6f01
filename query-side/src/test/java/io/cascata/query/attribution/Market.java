package io.cascata.query.attribution;

import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Team;
import io.cascata.log.EventFilter;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.query.export.Asked;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People, touches and purchases of a small market in a fresh directory, written day by day. */
final class Market implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final AttributionQuestion QUESTION = AttributionQuestion.of(day(400));
    static final CreditChanges.Links NO_LINKS = (viewpoint, report) -> new CreditLinks(new Asked(Map.of()));
    static final InfluenceChangeReader.Links UNLINKED = (viewpoint, report) -> new Asked(Map.of());
    private static final PersonProfile SOMEBODY = new PersonProfile(null, null, null, null);

    private final Facts facts;
    private int touches;

    Market(Path directory) {
        this(new Facts(directory));
    }

    Market(Facts facts) {
        this.facts = facts;
        facts.sales().process(START);
    }

    static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    Facts facts() {
        return facts;
    }

    SalesLog sales() {
        return facts.sales();
    }

    Market add(int day, DomainEvent event) {
        facts.sales().add(day(day), event);
        return this;
    }

    /** A deal of this amount in EUR, opened on one day and won on another. */
    Market won(String id, int opened, int won, String amount) {
        return open(id, opened, amount).close(id, won, "won");
    }

    Market open(String id, int opened, String amount) {
        facts.sales().open(id, day(opened), "target", Money.of(amount, "EUR"));
        return this;
    }

    Market close(String id, int day, String stage) {
        facts.sales().move(id, day(day), stage);
        return this;
    }

    Market role(String opportunity, String contact, int day) {
        return add(
                day,
                new ContactRoleAdded(
                        new OpportunityId(opportunity), new ContactId(contact), new ContactRole("Decision Maker")));
    }

    Market left(String opportunity, String contact, int day, RemovalReason reason) {
        return add(
                day,
                new ContactRoleRemoved(
                        new OpportunityId(opportunity),
                        new ContactId(contact),
                        new ContactRole("Decision Maker"),
                        reason));
    }

    /** A contact of the deal's account. */
    Market contact(String contact, String opportunity) {
        return add(0, new ContactRegistered(new ContactId(contact), new AccountId("account-" + opportunity), SOMEBODY));
    }

    Market touch(String contact, int day, String channel) {
        return touch(contact, day, channel, "click", Team.MARKETING, null);
    }

    Market touch(@Nullable String contact, int day, String channel, String kind, Team team, @Nullable String solution) {
        return add(day, touched(contact, null, null, channel, kind, team, solution));
    }

    Market lead(String lead, int day, String channel) {
        return add(day, touched(null, lead, null, channel, "click", Team.MARKETING, null));
    }

    Market visitor(String visitor, int day, String channel) {
        return add(day, touched(null, null, visitor, channel, "click", Team.MARKETING, null));
    }

    private TouchRecorded touched(
            @Nullable String contact,
            @Nullable String lead,
            @Nullable String visitor,
            String channel,
            String kind,
            Team team,
            @Nullable String solution) {
        var id = "t" + ++touches;
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact == null ? null : new ContactId(contact),
                null,
                solution == null ? null : new SolutionId(solution),
                channel,
                kind,
                kind.equals("campaign") ? new CampaignId("spring") : null,
                null,
                team,
                lead == null ? null : new LeadId(lead),
                visitor == null ? null : new VisitorId(visitor));
    }

    /** The position of the last event, all written ones appended. */
    long head() {
        facts.sales().append();
        return facts.log().head();
    }

    /** A fresh system that holds just these events of all that were written. */
    Facts copy(Path directory, Predicate<RecordedEvent> held) {
        var copy = new Facts(directory);
        var codec = EventCodec.cascata();
        long head = head();
        long after = 0;
        while (after < head) {
            var page = facts.log().read(new EventQuery(after, head, EventFilter.ALL, 1_000));
            page.events().stream()
                    .map(stored -> RecordedEvent.of(stored, codec))
                    .filter(held)
                    .forEach(event -> copy.sales().add(event.occurredAt(), event.event()));
            after = page.searchedTo();
        }
        return copy;
    }

    AttributionReport report(Model model) throws Exception {
        return report(model, QUESTION);
    }

    AttributionReport report(Model model, AttributionQuestion question) throws Exception {
        return facts.attribution().report(model, question);
    }

    /** Amounts by key, as plain text; what is unattributed under {@code -}. */
    static Map<String, String> amounts(AttributionReport report) {
        var amounts = new TreeMap<String, String>();
        for (var row : report.rows()) {
            if (row.credit() > 0) {
                amounts.put(String.valueOf(row.key()), text(row.amounts()));
            }
        }
        if (report.unattributed().opportunities() > 0) {
            amounts.put("-", text(report.unattributed().amounts()));
        }
        return amounts;
    }

    private static String text(List<Amount> amounts) {
        return amounts.stream().map(each -> each.amount().toPlainString()).collect(Collectors.joining("+"));
    }

    @Override
    public void close() {
        facts.close();
    }
}
