package io.cascata.command.importing.plan;

import io.cascata.command.decision.Provenance;
import io.cascata.command.importing.plan.Policies.Undated;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns touches into reports for their intake; the same row gives the same touch, under whatever name its export comes. */
public final class TouchPlanner {

    private final Origin origin;
    private final ImportSettings settings;
    private final ProcessFile naming;
    private final Parties parties;
    private final CampaignPlanner campaigns;
    private final Requests requests;
    private final Tally tally;
    private final Set<LeadId> leads = new HashSet<>();

    public TouchPlanner(
            Origin origin,
            ImportSettings settings,
            ProcessFile naming,
            Parties parties,
            CampaignPlanner campaigns,
            Tally tally) {
        this.origin = origin;
        this.settings = settings;
        this.naming = naming;
        this.parties = parties;
        this.campaigns = campaigns;
        this.requests = new Requests(origin, settings);
        this.tally = tally;
    }

    /** The input has this lead. */
    public void know(LeadId lead) {
        leads.add(lead);
    }

    /** Why the touch cannot be recorded; none where it can. */
    public @Nullable Rejection problem(TouchEntry touch) {
        var who = touch.who();
        var campaign = touch.what().campaign();
        if (who.lead() != null && !leads.contains(who.lead())) {
            return new Rejection(touch.row(), "lead-unknown", "the input has no lead " + who.lead());
        }
        if (who.contact() != null && !parties.isKnown(who.contact())) {
            return new Rejection(touch.row(), "contact-unknown", "the input has no contact " + who.contact());
        }
        if (who.account() != null && !parties.isKnown(who.account())) {
            return new Rejection(touch.row(), "account-unknown", "the input has no account " + who.account());
        }
        if (campaign != null && !campaigns.isKnown(campaign)) {
            return new Rejection(touch.row(), "campaign-unknown", "the input has no campaign " + campaign);
        }
        return touch.at() == null && isUndated() ? new Rejection(touch.row(), "undated", "the row has no date") : null;
    }

    private boolean isUndated() {
        tally.policy("undated");
        return settings.policies().undated() == Undated.REJECT;
    }

    /** What has to be known before the touches that were looked at last are recorded. */
    public List<PlannedCommand> takePlaceholders() {
        var all = new ArrayList<>(parties.takePlaceholders());
        all.addAll(campaigns.takePlaceholders());
        return all;
    }

    public TouchReport report(TouchEntry touch) {
        var who = touch.who();
        var what = touch.what();
        return new TouchReport(
                origin.namespace(),
                touch.row().object() + "/" + touch.row().id(),
                Objects.requireNonNullElse(touch.at(), settings.importedAt()),
                text(who.contact()),
                text(who.account()),
                text(what.solution()),
                touch.channel(),
                touch.kind(),
                text(what.campaign()),
                null,
                team(touch.owner()),
                text(who.lead()),
                null);
    }

    /** Where a batch of touches comes from; {@code first} is the first of them. */
    public Provenance provenance(TouchEntry first) {
        return requests.of("touches", first.row(), settings.importedAt());
    }

    /** What nobody of ours did is the work of marketing, such as the answer to a campaign. */
    private Team team(@Nullable String owner) {
        return owner == null ? Team.MARKETING : naming.team(owner, settings.ownerTeam());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }
}
