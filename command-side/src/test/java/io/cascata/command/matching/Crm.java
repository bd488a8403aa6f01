package io.cascata.command.matching;

import io.cascata.command.matching.directory.AccountDirectory;
import io.cascata.command.matching.directory.AccountFacts;
import io.cascata.command.matching.mail.MailProviders;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.PhoneNumber;
import java.time.Instant;

/** The accounts of a test, told in a line each; the id of an account is the one it is told with. */
final class Crm {

    static final Instant FOUNDED = Instant.parse("2020-01-01T00:00:00Z");
    static final SolutionId PAYROLL = new SolutionId("payroll");

    final AccountDirectory directory = new AccountDirectory();
    private MatchingRules rules = MatchingRules.defaults();
    private MailProviders providers = MailProviders.shipped();
    private int contacts;

    Crm account(String id, String name) {
        return account(id, name, null, null, null);
    }

    Crm account(String id, String name, String website) {
        return account(id, name, website, null, null);
    }

    Crm account(String id, String name, String website, String country, String parent) {
        return account(
                id,
                new AccountFacts(
                        name, website, country, parent == null ? null : new AccountId(parent), null, null, FOUNDED));
    }

    Crm reachable(String id, String name, String phone, String postcode) {
        return account(id, new AccountFacts(name, null, null, null, new PhoneNumber(phone), postcode, FOUNDED));
    }

    Crm since(String id, String name, String website, String instant) {
        return account(id, new AccountFacts(name, website, null, null, null, null, Instant.parse(instant)));
    }

    Crm account(String id, AccountFacts facts) {
        directory.account(new AccountId(id), facts);
        return this;
    }

    Crm contact(String account, String email) {
        contacts++;
        var contact = new ContactId("contact-" + contacts);
        directory.contact(contact, new EmailAddress(email));
        directory.contactJoined(contact, new AccountId(account));
        return this;
    }

    Crm open(String account, SolutionId solution) {
        directory.opportunityOpened(new OpportunityId("open-" + account), new AccountId(account), solution);
        return this;
    }

    Crm won(String account) {
        var opportunity = new OpportunityId("won-" + account);
        directory.opportunityOpened(opportunity, new AccountId(account), new SolutionId("other"));
        directory.opportunityClosed(opportunity, true);
        return this;
    }

    Crm with(MatchingRules other) {
        rules = other;
        return this;
    }

    Crm with(MailProviders other) {
        providers = other;
        return this;
    }

    AccountMatching matching() {
        return new AccountMatching(directory, rules, providers);
    }

    MatchResult match(String email, String company) {
        return match(lead(email, company));
    }

    MatchResult match(LeadFacts lead) {
        return matching().match(lead);
    }

    static LeadFacts lead(String email, String company) {
        return LeadFacts.of(company, email == null ? null : new EmailAddress(email));
    }

    static LeadFacts from(String country, String email, String company) {
        return new LeadFacts(company, new EmailAddress(email), null, null, null, country, PAYROLL);
    }
}
