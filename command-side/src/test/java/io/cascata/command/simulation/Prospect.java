package io.cascata.command.simulation;

import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;

/** One lead in the model. */
final class Prospect {

    Place place = Place.NOWHERE;
    int recycled;
    int conversions;

    enum Place {
        NOWHERE,
        LEAD,
        QUALIFIED,
        ACCEPTED,
        SALES,
        CLOSED
    }

    void apply(LeadEvent event) {
        switch (event) {
            case LeadCaptured captured -> place = Place.LEAD;
            case LeadQualified qualified -> place = Place.QUALIFIED;
            case LeadRejected rejected -> place = Place.LEAD;
            case LeadAccepted accepted -> place = Place.ACCEPTED;
            case LeadEnteredSales entered -> place = Place.SALES;
            case LeadClosed closed -> place = Place.CLOSED;
            case LeadConverted converted -> conversions++;
            case LeadRecycled again -> {
                place = Place.LEAD;
                recycled++;
            }
            default -> {}
        }
    }
}
