package io.cascata.query.buyinggroup;

import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.TargetRole;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A log of one opportunity, "deal", with read models over it; today is a hundred days after the start. */
final class Talent implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant TODAY = day(100);
    static final OpportunityId DEAL = new OpportunityId("deal");
    static final BuyingGroupId GROUP = new BuyingGroupId("group-deal");
    static final SolutionId SOLUTION = new SolutionId("solution");
    static final ContactId ANN = new ContactId("ann");
    static final ContactId BOB = new ContactId("bob");
    static final ContactId CLEO = new ContactId("cleo");
    static final ContactRole CHAMPION = new ContactRole("Champion");
    static final ContactRole USER = new ContactRole("User");
    static final ContactRole RATIFIER = new ContactRole("Ratifier");

    final EventLog log;
    final SalesLog sales;
    private final ReadModels models;
    final BuyingGroups groups;

    Talent(Path directory) {
        log = SqliteEventLog.open(directory.resolve("log"), Clock.systemUTC());
        sales = new SalesLog(log);
        models = ReadModels.open(directory.resolve("models"), log);
        groups = models.buyingGroups(new History(log), Clock.fixed(TODAY, ZoneOffset.UTC));
    }

    /** Appends what gathered and waits until the read models have seen it. */
    Talent settle() throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        return this;
    }

    CoverageView coverage(@Nullable String asOf, @Nullable String knownAt) {
        return new CommitteesApi(groups, log).coverage("deal", new EngagementParameters(null), when(asOf, knownAt));
    }

    GroupView group(@Nullable String asOf) {
        var api = new BuyingGroupsApi(groups, log);
        var view = api.one("group-deal", new EngagementParameters(null), when(asOf, null))
                .getBody();
        if (view == null) {
            throw new AssertionError("no body");
        }
        return view;
    }

    static WhenParameters when(@Nullable String asOf, @Nullable String knownAt) {
        return new WhenParameters(asOf, knownAt, null);
    }

    static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }

    static TargetProfileSet profile(TargetRole... roles) {
        return new TargetProfileSet(SOLUTION, null, List.of(roles));
    }

    static TargetRole target(ContactRole role, int heads) {
        return new TargetRole(role, heads, List.of("HR VP"), "Saves a day a week");
    }

    static DomainEvent added(ContactId contact, ContactRole role) {
        return new ContactRoleAdded(DEAL, contact, role);
    }

    static DomainEvent removed(ContactId contact, ContactRole role, RemovalReason reason) {
        return new ContactRoleRemoved(DEAL, contact, role, reason);
    }

    static DomainEvent formed() {
        return new BuyingGroupFormed(GROUP, new AccountId("account-deal"), SOLUTION);
    }

    static DomainEvent confirmed(ContactId contact, ContactRole role) {
        return new MemberConfirmed(GROUP, contact, role, Identification.KNOWN);
    }

    static DomainEvent touch(ContactId contact, int number) {
        return touch(contact + " " + number, contact, null, null);
    }

    static DomainEvent touch(LeadId lead) {
        return touch(lead.value(), null, lead, null);
    }

    static DomainEvent touch(VisitorId visitor) {
        return touch(visitor.value(), null, null, visitor);
    }

    private static DomainEvent touch(
            String id, @Nullable ContactId contact, @Nullable LeadId lead, @Nullable VisitorId visitor) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                null,
                null,
                "web",
                "visit",
                null,
                null,
                Team.MARKETING,
                lead,
                visitor);
    }

    @Override
    public void close() {
        models.close();
        log.close();
    }
}
