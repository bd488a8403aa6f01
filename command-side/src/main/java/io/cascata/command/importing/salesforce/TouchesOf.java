package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.TouchEntry;
import io.cascata.command.importing.plan.TouchEntry.What;
import io.cascata.command.importing.plan.TouchEntry.Who;
import io.cascata.command.importing.salesforce.Export.ActivityRecord;
import io.cascata.command.importing.salesforce.Export.MemberRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import org.jspecify.annotations.Nullable;

/** The touches that members of campaigns, tasks and events of an export are, with the people, account and solution they name. */
final class TouchesOf {

    private static final String LEAD = "00Q";
    private static final String ACCOUNT = "001";
    private static final String OPPORTUNITY = "006";
    private static final String CAMPAIGN = "701";

    private final Export export;
    private final ProcessFile naming;
    private final Tally tally;

    TouchesOf(Export export, ProcessFile naming, Tally tally) {
        this.export = export;
        this.naming = naming;
        this.tally = tally;
    }

    TouchEntry member(Found<MemberRecord> found) {
        var record = found.content();
        var campaign = export.campaigns.get(record.campaign());
        var profile = campaign == null ? null : campaign.content().profile();
        var channel = profile == null ? null : profile.channel();
        var contact = record.contact();
        return new TouchEntry(
                found.row(),
                record.at(),
                new Who(
                        record.lead() == null ? null : new LeadId(export.master(record.lead())),
                        contact == null ? null : new ContactId(export.master(contact)),
                        account(null, contact)),
                new What(new CampaignId(record.campaign()), profile == null ? null : profile.solution()),
                channel == null ? "Campaign" : channel,
                record.responded() ? ActivityKind.ofCampaign(channel) : "campaign-member",
                null);
    }

    TouchEntry activity(Found<ActivityRecord> found) {
        var record = found.content();
        var who = record.who() == null ? null : export.master(record.who());
        var lead = who != null && isLead(who) ? new LeadId(who) : null;
        var contact = who == null || lead != null ? null : new ContactId(who);
        var kind = record.kind();
        return new TouchEntry(
                found.row(),
                record.at(),
                new Who(lead, contact, account(accountOf(record), contact == null ? null : contact.value())),
                about(record),
                kind.channel(),
                kind.kind(),
                record.owner());
    }

    private boolean isLead(String who) {
        return export.leads.has(who) || (who.startsWith(LEAD) && !export.contacts.has(who));
    }

    /** The account that the row names, else the one of the opportunity that it is about. */
    private @Nullable String accountOf(ActivityRecord record) {
        var what = record.what();
        if (record.account() != null || what == null) {
            return record.account();
        }
        if (export.accounts.has(what) || what.startsWith(ACCOUNT)) {
            return what;
        }
        var opportunity = export.opportunities.get(what);
        return opportunity == null ? null : opportunity.content().account();
    }

    /** Where no account is named, the one that the contact has in the same export. */
    private @Nullable AccountId account(@Nullable String named, @Nullable String contact) {
        if (named != null) {
            return new AccountId(export.master(named));
        }
        var person = contact == null ? null : export.contacts.get(export.master(contact));
        var account = person == null ? null : person.content().account();
        return account == null || !export.accounts.has(export.master(account))
                ? null
                : new AccountId(export.master(account));
    }

    private What about(ActivityRecord record) {
        var what = record.what();
        if (what == null || export.accounts.has(what) || what.startsWith(ACCOUNT)) {
            return What.NOTHING;
        }
        if (export.campaigns.has(what) || what.startsWith(CAMPAIGN)) {
            return new What(new CampaignId(what), null);
        }
        var opportunity = export.opportunities.get(what);
        if (opportunity == null) {
            tally.policy(what.startsWith(OPPORTUNITY) ? "touch-of-unknown-opportunity" : "touch-about-another-object");
            return What.NOTHING;
        }
        return new What(
                null, new SolutionId(naming.solution(opportunity.content().solution())));
    }
}
