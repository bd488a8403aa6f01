package io.cascata.command.importing.plan;

import java.util.List;

/** Who took an interest and what was done, beside the opportunities: campaigns, leads, touches. */
public record Engagement(List<CampaignEntry> campaigns, List<LeadEntry> leads, List<TouchEntry> touches) {

    public static final Engagement NONE = new Engagement(List.of(), List.of(), List.of());

    public Engagement {
        campaigns = List.copyOf(campaigns);
        leads = List.copyOf(leads);
        touches = List.copyOf(touches);
    }

    public int size() {
        return campaigns.size() + leads.size() + touches.size();
    }
}
