package io.cascata.command.importing.plan;

import io.cascata.command.importing.plan.LeadEntry.Converted;
import io.cascata.command.importing.plan.Policies.Undated;
import io.cascata.command.lead.CaptureLead;
import io.cascata.command.lead.RecordConversion;
import io.cascata.command.lead.ReportLeadStanding;
import io.cascata.command.lead.ReviseLeadProfile;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Owner;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns leads into commands: captured when they were, as they stand, and converted into whom they were converted into. */
public final class LeadPlanner {

    private final ImportSettings settings;
    private final ProcessFile naming;
    private final Parties parties;
    private final Requests requests;
    private final Tally tally;

    public LeadPlanner(Origin origin, ImportSettings settings, ProcessFile naming, Parties parties, Tally tally) {
        this.settings = settings;
        this.naming = naming;
        this.parties = parties;
        this.requests = new Requests(origin, settings);
        this.tally = tally;
    }

    /** Comes after the accounts, contacts and opportunities that leads were converted into. */
    public Work plan(LeadEntry lead) {
        var rejections = new ArrayList<Rejection>();
        var commands = new ArrayList<PlannedCommand>();
        var at = lead.created() == null ? settings.importedAt() : lead.created();
        var origin = new LeadOrigin(LeadOrigin.Way.IMPORT, null, lead.source());
        var capture = new CaptureLead(lead.id(), origin, lead.profile());
        commands.add(requests.of(List.of(lead.row()), "capture", at, capture, Set.of("lead-exists")));
        var revise = new ReviseLeadProfile(lead.id(), lead.profile());
        commands.add(requests.of(lead.row(), "profile:" + said(lead.profile()), at, revise));
        report(lead, at, commands);
        if (lead.converted() != null) {
            convert(lead, lead.converted(), at, commands, rejections);
        }
        return new Work(List.of(lead.row()), commands, rejections);
    }

    /** An older row does not win against a newer one. */
    private void report(LeadEntry lead, Instant created, List<PlannedCommand> commands) {
        if (lead.status() == null && lead.owner() == null) {
            return;
        }
        var owner =
                lead.owner() == null ? null : new Owner(naming.team(lead.owner(), settings.ownerTeam()), lead.owner());
        var changed = lead.changed();
        commands.add(requests.of(
                List.of(lead.row()),
                "standing:" + lead.status() + "|" + lead.owner() + "|" + changed,
                changed == null ? created : changed,
                new ReportLeadStanding(lead.id(), lead.status(), owner),
                Set.of("lead-standing-superseded")));
    }

    private void convert(
            LeadEntry lead,
            Converted converted,
            Instant created,
            List<PlannedCommand> commands,
            List<Rejection> rejections) {
        var problem = problem(lead, converted);
        if (problem != null) {
            rejections.add(problem);
            return;
        }
        commands.addAll(parties.takePlaceholders());
        var record = new RecordConversion(lead.id(), converted.account(), converted.contact(), converted.opportunity());
        var at = at(lead, converted);
        commands.add(
                requests.of(lead.row(), "conversion:" + said(converted), at.isBefore(created) ? created : at, record));
    }

    private @Nullable Rejection problem(LeadEntry lead, Converted converted) {
        if (converted.namesNobody()) {
            return new Rejection(
                    lead.row(), "conversion-incomplete", "it is converted, but names neither a contact nor an account");
        }
        var contact = converted.contact();
        if (contact != null && !parties.isKnown(contact)) {
            return new Rejection(lead.row(), "contact-unknown", "the input has no contact " + contact);
        }
        var account = converted.account();
        if (account != null && !parties.isKnown(account)) {
            return new Rejection(lead.row(), "account-unknown", "the input has no account " + account);
        }
        return converted.at() == null && isUndated()
                ? new Rejection(lead.row(), "undated", "the row does not say when it was converted")
                : null;
    }

    private boolean isUndated() {
        tally.policy("undated");
        return settings.policies().undated() == Undated.REJECT;
    }

    private Instant at(LeadEntry lead, Converted converted) {
        if (converted.at() != null) {
            return converted.at();
        }
        return lead.changed() == null ? settings.importedAt() : lead.changed();
    }

    private static String said(Converted converted) {
        return converted.account() + "|" + converted.contact() + "|" + converted.opportunity();
    }

    /** Goes into a name UUID only, whose input nobody can read back. */
    private static String said(LeadProfile profile) {
        return String.join(
                "|",
                Parties.said(profile.person()),
                String.valueOf(profile.company()),
                String.valueOf(profile.website()),
                String.valueOf(profile.country()),
                String.valueOf(profile.postcode()),
                String.valueOf(profile.solution()));
    }
}
