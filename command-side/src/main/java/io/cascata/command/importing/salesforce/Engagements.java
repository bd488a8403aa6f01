package io.cascata.command.importing.salesforce;

import static java.util.Comparator.comparing;

import io.cascata.command.importing.plan.CampaignEntry;
import io.cascata.command.importing.plan.Engagement;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.LeadEntry;
import io.cascata.command.importing.plan.LeadEntry.Converted;
import io.cascata.command.importing.plan.Policies.Deleted;
import io.cascata.command.importing.plan.Policies.MissingParent;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.TouchEntry;
import io.cascata.command.importing.salesforce.Export.ConversionRecord;
import io.cascata.command.importing.salesforce.Export.LeadRecord;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The campaigns, leads and touches of an export, each in the order of their ids. */
final class Engagements {

    private final Export export;
    private final ImportSettings settings;
    private final Tally tally;
    private final TouchesOf touches;

    Engagements(Export export, ImportSettings settings, TouchesOf touches, Tally tally) {
        this.export = export;
        this.settings = settings;
        this.touches = touches;
        this.tally = tally;
    }

    Engagement all() {
        Stream<TouchEntry> told = Stream.concat(
                inOrder(export.members).map(touches::member),
                inOrder(export.activities).map(touches::activity));
        return new Engagement(
                inOrder(export.campaigns)
                        .map(found -> new CampaignEntry(
                                found.row(),
                                new CampaignId(found.row().id()),
                                found.content().profile(),
                                found.content().created()))
                        .toList(),
                inOrder(export.leads).map(this::lead).toList(),
                told.toList());
    }

    private static <T> Stream<Found<T>> inOrder(Records<T> records) {
        return records.all().stream().sorted(comparing(found -> found.row().id()));
    }

    private LeadEntry lead(Found<LeadRecord> found) {
        var record = found.content();
        return new LeadEntry(
                found.row(),
                new LeadId(found.row().id()),
                record.profile(),
                record.source(),
                record.status(),
                record.owner(),
                record.created(),
                record.changed(),
                record.converted() == null ? null : converted(record.converted()));
    }

    private Converted converted(ConversionRecord record) {
        var opportunity = record.opportunity();
        if (opportunity != null && !isImported(opportunity)) {
            tally.policy("converted-opportunity-unknown");
            // where unknown parents are rejected, the decision refuses this one
            opportunity = settings.policies().missingParent() == MissingParent.REJECT ? opportunity : null;
        }
        return new Converted(
                id(record.account(), AccountId::new),
                id(record.contact(), ContactId::new),
                id(opportunity, OpportunityId::new),
                record.at());
    }

    private boolean isImported(String opportunity) {
        var found = export.opportunities.get(opportunity);
        return found != null
                && (!found.content().deleted() || settings.policies().deleted() == Deleted.IMPORT);
    }

    private <T> @Nullable T id(@Nullable String id, Function<String, T> make) {
        return id == null ? null : make.apply(export.master(id));
    }
}
