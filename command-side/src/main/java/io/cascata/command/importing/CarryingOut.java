package io.cascata.command.importing;

import io.cascata.command.importing.plan.CampaignPlanner;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.LeadPlanner;
import io.cascata.command.importing.plan.Parties;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.StageModel;
import io.cascata.command.importing.plan.StoryPlanner;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.TouchPlanner;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;

/** The order in which an import is carried out: whatever others point to comes before them. */
final class CarryingOut {

    private final ImportedData data;
    private final Parties parties;
    private final CampaignPlanner campaigns;
    private final StoryPlanner stories;
    private final LeadPlanner leads;
    private final TouchPlanner touches;

    CarryingOut(ImportSettings settings, ImportedData data, Tally tally) {
        var origin = data.origin();
        var naming = data.process();
        var stated = data.stated() == null ? null : stages(data.stated());
        this.data = data;
        this.parties = new Parties(origin, settings, tally);
        this.campaigns = new CampaignPlanner(origin, settings, tally);
        this.stories = new StoryPlanner(stages(naming), stated, origin, settings, parties, tally);
        this.leads = new LeadPlanner(origin, settings, naming, parties, tally);
        this.touches = new TouchPlanner(origin, settings, naming, parties, campaigns, tally);
    }

    /** Throws {@link ImportCancelled} between two batches. */
    void into(Batches batches, TouchBatches recorded) {
        var engagement = data.engagement();
        data.accounts().forEach(account -> parties.know(account.id()));
        data.accounts().forEach(account -> batches.add(parties.register(account)));
        data.contacts().forEach(contact -> batches.add(parties.register(contact)));
        engagement.campaigns().forEach(campaign -> campaigns.know(campaign.id()));
        engagement.campaigns().forEach(campaign -> batches.add(campaigns.register(campaign)));
        data.stories().forEach(story -> batches.add(stories.plan(story)));
        engagement.leads().forEach(lead -> touches.know(lead.id()));
        engagement.leads().forEach(lead -> batches.add(leads.plan(lead)));
        engagement.touches().forEach(touch -> recorded.add(touch, touches));
        recorded.finish(touches);
    }

    private static StageModel stages(ProcessFile process) {
        try {
            return new StageModel(process);
        } catch (IllegalArgumentException e) {
            throw new UnreadableFile(Problem.SETTINGS_MALFORMED, "process", String.valueOf(e.getMessage()));
        }
    }
}
