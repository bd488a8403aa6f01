package io.cascata.command.simulation;

import io.cascata.command.decision.Command;
import io.cascata.command.lead.AcceptLead;
import io.cascata.command.lead.CaptureLead;
import io.cascata.command.lead.CloseLead;
import io.cascata.command.lead.ConvertLead;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.lead.EnterSales;
import io.cascata.command.lead.MatchLead;
import io.cascata.command.lead.QualifyLead;
import io.cascata.command.lead.RecycleLead;
import io.cascata.command.lead.RejectLead;
import io.cascata.command.lead.ReviseLeadProfile;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Outcome;
import java.util.List;
import java.util.function.Function;

/** What somebody may ask of a lead. */
final class LeadWishes {

    static final List<Function<Choices, Command>> ALL = List.of(
            one -> new CaptureLead(one.lead(), LeadOrigin.of(LeadOrigin.Way.FORM), profile(one)),
            one -> new CaptureLead(one.lead(), LeadOrigin.of(LeadOrigin.Way.FORM), profile(one)),
            one -> new ReviseLeadProfile(one.lead(), profile(one)),
            one -> new QualifyLead(one.lead(), Cause.MANUAL),
            one -> new QualifyLead(one.lead(), Cause.MANUAL),
            one -> new AcceptLead(one.lead()),
            one -> new AcceptLead(one.lead()),
            one -> new RejectLead(one.lead(), "no need"),
            one -> new EnterSales(one.lead()),
            one -> new EnterSales(one.lead()),
            one -> new RecycleLead(one.lead(), "not now"),
            one -> new RecycleLead(one.lead(), "not now"),
            one -> new RecycleLead(one.lead(), "not now"),
            one -> new CloseLead(one.lead(), one.oneOf(List.of(Outcome.WON, Outcome.LOST))),
            one -> new MatchLead(one.lead()),
            LeadWishes::convert);

    private LeadWishes() {}

    private static LeadProfile profile(Choices one) {
        int number = one.random().nextInt(4);
        var solution = one.random().nextBoolean() ? Choices.SOLUTION : null;
        return new LeadProfile(one.person(number), one.company(number), null, null, null, solution);
    }

    private static Command convert(Choices one) {
        List<Into> into =
                List.of(new Into.Matched(), new Into.Matched(), new Into.Existing(one.account()), new Into.NoAccount());
        List<Purchase> purchase = List.of(
                new Purchase.Open(),
                new Purchase.Existing(one.opportunity(), one.role()),
                new Purchase.New(one.opportunity(), "Talent", Choices.SOLUTION, one.type(), one.role()));
        return new ConvertLead(one.lead(), one.oneOf(into), one.oneOf(purchase));
    }
}
