package io.cascata.command.simulation;

import io.cascata.command.simulation.Prospect.Place;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import java.util.List;

/** A lead is captured once, qualified, accepted or rejected, worked and closed, each from the stage before. */
final class LeadsFollowTheirProcess implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof LeadEvent happened)) {
            return List.of();
        }
        var lead = model.leads.get(happened.id());
        var place = lead == null ? Place.NOWHERE : lead.place;
        return Rule.unless(isNext(happened, place), happened.id() + " is at " + place + ": " + happened);
    }

    private static boolean isNext(LeadEvent happened, Place place) {
        return switch (happened) {
            case LeadCaptured captured -> place == Place.NOWHERE;
            case LeadQualified qualified -> place == Place.LEAD;
            case LeadAccepted accepted -> place == Place.QUALIFIED;
            case LeadRejected rejected -> place == Place.QUALIFIED;
            case LeadEnteredSales entered -> place == Place.ACCEPTED;
            case LeadClosed closed -> place == Place.SALES;
            case LeadRecycled again -> true;
            default -> place != Place.NOWHERE;
        };
    }
}
