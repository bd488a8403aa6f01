package io.cascata.query.activity;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A log of leads, contacts, accounts and opportunities, and what is read of it a hundred days after the start. */
final class Pipeline implements AutoCloseable {

    static final Instant START = Instant.parse("2026-01-01T12:00:00Z");
    static final Instant TODAY = day(100);

    final EventLog log;
    final SalesLog sales;
    private final ReadModels models;

    Pipeline(Path directory) {
        log = SqliteEventLog.open(directory.resolve("log"), Clock.systemUTC());
        sales = new SalesLog(log).process(START);
        models = ReadModels.open(directory.resolve("models"), log);
    }

    /** The answers to what was appended so far. */
    ActivitiesApi api() throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
        return new ActivitiesApi(models.activities(Clock.fixed(TODAY, ZoneOffset.UTC)), new History(log), log);
    }

    static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }

    Pipeline lead(String id, int day) {
        var profile = new LeadProfile(new PersonProfile(null, null, null, null), "Acme", null, null, null, null);
        sales.add(day(day), new LeadCaptured(new LeadId(id), LeadOrigin.of(LeadOrigin.Way.FORM), profile));
        return this;
    }

    Pipeline converted(String lead, String contact, String account, int day) {
        contact(contact, account, day);
        var by = LeadConverted.By.PERSON;
        sales.add(
                day(day),
                new LeadConverted(
                        new LeadId(lead), new AccountId(account), new ContactId(contact), false, true, null, by));
        return this;
    }

    Pipeline contact(String id, @Nullable String account, int day) {
        var company = account == null ? null : new AccountId(account);
        var person = new PersonProfile(null, null, null, "Clerk");
        sales.add(day(day), new ContactRegistered(new ContactId(id), company, person));
        return this;
    }

    Pipeline account(String id, int day) {
        sales.add(day(day), new AccountRegistered(new AccountId(id), AccountProfile.named(id)));
        return this;
    }

    Pipeline takesPart(String contact, String opportunity, int day) {
        return add(
                day,
                new ContactRoleAdded(new OpportunityId(opportunity), new ContactId(contact), new ContactRole("User")));
    }

    Pipeline touch(int day, @Nullable String contact, @Nullable String lead, @Nullable String account) {
        var id = "touch " + day + contact + lead + account;
        return add(
                day,
                new TouchRecorded(
                        new TouchId(id),
                        "web",
                        id,
                        contact == null ? null : new ContactId(contact),
                        account == null ? null : new AccountId(account),
                        null,
                        "web",
                        "visit",
                        null,
                        null,
                        Team.MARKETING,
                        lead == null ? null : new LeadId(lead),
                        null));
    }

    Pipeline add(int day, DomainEvent event) {
        sales.add(day(day), event);
        return this;
    }

    @Override
    public void close() {
        models.close();
        log.close();
    }
}
