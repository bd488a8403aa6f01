package io.cascata.standalone.demo;

import io.cascata.command.decision.Command;
import io.cascata.command.handshake.AcceptHandshake;
import io.cascata.command.handshake.DeclineHandshake;
import io.cascata.command.handshake.FollowUpHandshake;
import io.cascata.command.handshake.OfferLeadHandOver;
import io.cascata.command.lead.AcceptLead;
import io.cascata.command.lead.CloseLead;
import io.cascata.command.lead.ConvertLead;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.lead.EnterSales;
import io.cascata.command.lead.QualifyLead;
import io.cascata.command.lead.RecycleLead;
import io.cascata.command.lead.RejectLead;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way of one lead: qualified by marketing, offered to sales development, answered, and what came of it. */
final class LeadWork {

    private static final List<String> REJECTED = List.of("Student", "Competitor", "No such company", "Looks for a job");
    private static final List<String> RECYCLED = List.of("No budget this year", "Does not answer", "Chose to wait");

    private final LeadId lead;
    private final HandshakeId handshake;
    private final String worker;
    private final Story story;
    private final BusinessCalendar calendar;
    private final Dice dice;

    LeadWork(LeadId lead, Story story, BusinessCalendar calendar, Dice dice) {
        this.lead = lead;
        this.handshake = new HandshakeId("handshake-" + lead);
        this.worker = Owners.ofLead(lead.value());
        this.story = story;
        this.calendar = calendar;
        this.dice = dice;
    }

    void tell(LeadFate fate, Instant captured, @Nullable DemoOpportunity opportunity, DemoCompany company) {
        if (fate == LeadFate.RAW) {
            return;
        }
        var qualified = calendar.after(captured, dice.between(0.1, 1.5), dice);
        var offered = qualified.plusSeconds(5);
        boolean waits = !told("qualified", qualified, new QualifyLead(lead, Cause.MANUAL))
                || !told("offered", offered, new OfferLeadHandOver(handshake, lead))
                || fate == LeadFate.QUEUED;
        if (!waits && fate == LeadFate.REJECTED) {
            reject(offered.plusSeconds(dice.between(600, 90_000)));
        } else if (!waits) {
            work(fate, accept(offered), opportunity, company);
        }
    }

    private void reject(Instant at) {
        var reason = dice.pick(REJECTED);
        if (told("declined", at, new DeclineHandshake(handshake, reason))) {
            told("rejected", at, new RejectLead(lead, reason));
        }
    }

    /** Most are called at once; some are called days later, and some are never. */
    private Instant accept(Instant offered) {
        var late = dice.chance(0.25);
        var at = offered.plusSeconds(late ? dice.between(86_400, 3 * 86_400) : dice.between(300, 5_000));
        told("accepted by", at, new AcceptHandshake(handshake, new Owner(Team.SALES_DEVELOPMENT, worker)));
        told("accepted", at, new AcceptLead(lead));
        var called = at.plusSeconds(dice.between(300, 6_000));
        if (dice.chance(0.92)) {
            told("followed up", called, new FollowUpHandshake(handshake, "Called"));
        }
        return called;
    }

    private void work(LeadFate fate, Instant called, @Nullable DemoOpportunity opportunity, DemoCompany company) {
        var at = calendar.after(called, dice.around(6, 0.5), dice);
        switch (fate) {
            case RAW, QUEUED, REJECTED, ACCEPTED -> {}
            case RECYCLED -> told("recycled", at, new RecycleLead(lead, dice.pick(RECYCLED)));
            case IN_SALES -> told("in sales", at, new EnterSales(lead));
            case CLOSED -> {
                if (told("in sales", at, new EnterSales(lead))) {
                    var outcome = dice.chance(0.4) ? Outcome.WON : Outcome.LOST;
                    told("closed", calendar.after(at, dice.around(45, 0.4), dice), new CloseLead(lead, outcome));
                }
            }
            case CONVERTED -> convert(at, opportunity, company);
        }
    }

    /** Into a contact of the account, with a part in what the account decides about already. */
    private void convert(Instant at, @Nullable DemoOpportunity opportunity, DemoCompany company) {
        if (opportunity != null) {
            var into = new Into.Existing(new AccountId(opportunity.account().id()));
            var part =
                    new Purchase.Existing(new OpportunityId(company.idOf(opportunity)), new ContactRole("Influencer"));
            told("converted", at, new ConvertLead(lead, into, part));
        }
    }

    private boolean told(String what, Instant at, Command command) {
        return story.tell(lead + " " + what, at, worker, command);
    }
}
