package io.cascata.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leads in the CRM: people who were leads before they became contacts, and those on the lists that were bought. */
final class LeadBook {

    private static final List<String> SOURCES =
            List.of("Web", "Trade Show", "Purchased List", "Partner Referral", "Webinar");
    private static final List<String> STATUSES =
            List.of("Open - Not Contacted", "Open - Not Contacted", "Working - Contacted", "Closed - Not Converted");
    private static final double LEAD_FIRST = 0.45;
    private static final double LISTED_AN_ACCOUNT = 0.4;
    private static final int FIRST_PEOPLE = 3;

    private final DemoSettings settings;
    private final BusinessCalendar calendar;
    private final List<DemoLead> leads = new ArrayList<>();

    LeadBook(DemoSettings settings, BusinessCalendar calendar) {
        this.settings = settings;
        this.calendar = calendar;
    }

    List<DemoLead> leads(List<DemoAccount> accounts, List<DemoOpportunity> opportunities) {
        for (var account : accounts) {
            var found =
                    account.contacts().subList(FIRST_PEOPLE, account.contacts().size());
            found.forEach(contact -> converted(account, contact, opportunities));
        }
        for (var number = 0; number < accounts.size() * LISTED_AN_ACCOUNT; number++) {
            listed(accounts, Dice.apart(settings.seed(), "listed", number));
        }
        return List.copyOf(leads);
    }

    private void converted(DemoAccount account, DemoContact contact, List<DemoOpportunity> opportunities) {
        var dice = Dice.apart(settings.seed(), "lead " + contact.id(), 0);
        if (!dice.chance(LEAD_FIRST)) {
            return;
        }
        var captured = contact.created().minus(Duration.ofDays(dice.between(1, 30)));
        var opportunity = opportunityOf(account, contact, opportunities);
        leads.add(new DemoLead(
                id(),
                DemoPerson.of(contact),
                account.name(),
                dice.pick(SOURCES),
                "Closed - Converted",
                opportunity == null ? null : opportunity.solution(),
                captured,
                contact.created(),
                account,
                contact,
                opportunity));
    }

    /** The first that the person took part in, provided that it was there when the contact was made. */
    private static @Nullable DemoOpportunity opportunityOf(
            DemoAccount account, DemoContact contact, List<DemoOpportunity> opportunities) {
        return opportunities.stream()
                .filter(opportunity -> opportunity.account().id().equals(account.id()))
                .filter(opportunity -> opportunity.opened().isBefore(contact.created()))
                .filter(opportunity -> opportunity.roles().stream()
                        .anyMatch(role -> role.contact().id().equals(contact.id())))
                .min(Comparator.comparing(DemoOpportunity::opened))
                .orElse(null);
    }

    private void listed(List<DemoAccount> accounts, Dice dice) {
        var account = dice.chance(0.5) ? dice.pick(accounts) : null;
        var company = account == null ? new NameBook(dice).company("Group") : account.name();
        var captured = captured(dice);
        var changed = calendar.after(captured, dice.around(9, 0.6), dice);
        var worked = !calendar.isOver(changed);
        leads.add(new DemoLead(
                id(),
                DemoPerson.at(NameBook.domain(company), dice),
                company,
                dice.pick(SOURCES),
                worked ? dice.pick(STATUSES) : STATUSES.getFirst(),
                dice.chance(0.5) ? dice.pick(AccountStory.SOLUTIONS) : null,
                captured,
                worked ? changed : captured,
                null,
                null,
                null));
    }

    private Instant captured(Dice dice) {
        return calendar.newBusiness(calendar.end().minus(Duration.ofDays(300)), dice);
    }

    private String id() {
        return SalesforceId.of("00Q", leads.size() + 1L);
    }
}
