package io.cascata.standalone.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that is told of the made-up company, in order of time. */
final class DemoCompany {

    private final List<DemoAccount> accounts;
    private final List<DemoOpportunity> opportunities;
    private final List<DemoCampaign> campaigns;
    private final List<DemoLead> leads;
    private final List<DemoTouch> touches;
    private final IdentityHashMap<DemoOpportunity, String> ids = new IdentityHashMap<>();
    private final Map<String, DemoLead> leadsByContact = new HashMap<>();

    private DemoCompany(
            List<DemoAccount> accounts,
            List<DemoOpportunity> opportunities,
            List<DemoCampaign> campaigns,
            List<DemoLead> leads,
            List<DemoTouch> touches) {
        this.accounts = List.copyOf(accounts);
        this.opportunities = List.copyOf(opportunities);
        this.campaigns = List.copyOf(campaigns);
        this.leads = List.copyOf(leads);
        this.touches = List.copyOf(touches);
        for (var number = 0; number < opportunities.size(); number++) {
            ids.put(opportunities.get(number), SalesforceId.of("006", number + 1L));
        }
        leads.stream()
                .filter(lead -> lead.contact() != null)
                .forEach(lead -> leadsByContact.put(
                        Objects.requireNonNull(lead.contact()).id(), lead));
    }

    static DemoCompany of(DemoSettings settings) {
        var calendar = new BusinessCalendar(settings);
        var campaigns = new Campaigns(settings);
        var accounts = new AccountBook(settings, calendar).accounts();
        var opportunities = new ArrayList<DemoOpportunity>();
        var touches = new ArrayList<DemoTouch>();
        for (var number = 0; number < accounts.size(); number++) {
            var account = accounts.get(number);
            var told = new AccountStory(account, calendar, Dice.of(settings.seed(), "story", number)).opportunities();
            opportunities.addAll(told);
            var trail = new TouchTrail(account, campaigns, calendar, Dice.of(settings.seed(), "touches", number));
            touches.addAll(trail.left(told));
        }
        var leads = new LeadBook(settings, calendar).leads(accounts, opportunities);
        opportunities.sort(Comparator.comparing(DemoOpportunity::opened).thenComparing(DemoOpportunity::name));
        touches.sort(Comparator.comparing(DemoTouch::at)
                .thenComparing(touch -> touch.account().id()));
        return new DemoCompany(accounts, opportunities, campaigns.all(), leads, touches);
    }

    List<DemoAccount> accounts() {
        return accounts;
    }

    List<DemoOpportunity> opportunities() {
        return opportunities;
    }

    List<DemoCampaign> campaigns() {
        return campaigns;
    }

    List<DemoLead> leads() {
        return leads;
    }

    List<DemoTouch> touches() {
        return touches;
    }

    /** The id of one of its opportunities; they are numbered in the order in which they were opened. */
    String idOf(DemoOpportunity opportunity) {
        return Objects.requireNonNull(ids.get(opportunity));
    }

    /** The lead that somebody was at the time of a touch, before the contact was made. */
    @Nullable
    DemoLead leadAt(DemoTouch touch) {
        var contact = touch.contact();
        return contact == null || !touch.at().isBefore(contact.created()) ? null : leadsByContact.get(contact.id());
    }
}
