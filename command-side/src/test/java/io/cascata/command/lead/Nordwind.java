package io.cascata.command.lead;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.DecisionSpec;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.value.Cause;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ada Brandt of Nordwind, who filled in a form. */
final class Nordwind {

    static final LeadId ADA = new LeadId("ada");
    static final LeadOrigin FORM =
            new LeadOrigin(LeadOrigin.Way.FORM, new CampaignId("spring"), "fleet analytics paper");
    static final LeadProfile COMPLETE = profile("Head of Operations");
    static final LeadProfile WITHOUT_TITLE = profile(null);
    static final List<String> DEFINITION = List.of("name", "email", "job-title", "company");

    static final LeadCaptured CAPTURED = new LeadCaptured(ADA, FORM, COMPLETE);
    static final LeadQualified QUALIFIED = new LeadQualified(ADA, DEFINITION, null, 0, Cause.MANUAL);
    static final LeadAccepted ACCEPTED = new LeadAccepted(ADA);
    static final LeadEnteredSales ENTERED_SALES = new LeadEnteredSales(ADA);

    private Nordwind() {}

    static LeadProfile profile(@Nullable String jobTitle) {
        var person = new PersonProfile(
                new PersonName("Ada Brandt"), new EmailAddress("ada.brandt@nordwind.example"), null, jobTitle);
        return new LeadProfile(person, "Nordwind GmbH", "nordwind.example", "DE", null, new SolutionId("analytics"));
    }

    static DecisionSpec given(DomainEvent... events) {
        return DecisionSpec.of(CommandSideConfiguration.shippedDecisions()).given(events);
    }
}
