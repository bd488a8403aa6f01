package io.cascata.standalone.demo;

import io.cascata.command.lead.CaptureLead;
import io.cascata.command.touch.TouchReport;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads that filled in a form of our own: captured, and worked as the fate of each will have it. */
final class FormLeads {

    private static final Set<CanonicalStage> WORKED = Set.of(
            CanonicalStage.ENGAGED, CanonicalStage.PRIORITIZED, CanonicalStage.QUALIFIED, CanonicalStage.PIPELINE);
    private static final List<String> FORMS = List.of("Demo request", "Buyer's guide", "Price list");
    private static final double AN_ACCOUNT = 0.35;

    private final DemoCompany company;
    private final DemoSettings settings;
    private final BusinessCalendar calendar;
    private final Campaigns campaigns;
    private final List<TouchReport> touches = new ArrayList<>();

    FormLeads(DemoCompany company, DemoSettings settings) {
        this.company = company;
        this.settings = settings;
        this.calendar = new BusinessCalendar(settings);
        this.campaigns = new Campaigns(settings);
    }

    void tell(Story story) {
        var open = company.opportunities().stream()
                .filter(opportunity -> WORKED.contains(opportunity.stage()))
                .toList();
        for (var number = 1; number <= settings.accounts() * AN_ACCOUNT; number++) {
            var dice = Dice.apart(settings.seed(), "form", number);
            var known = open.isEmpty() ? null : dice.pick(open);
            tell(new LeadId("lead-%04d".formatted(number)), known, dice, story);
        }
    }

    private void tell(LeadId lead, @Nullable DemoOpportunity known, Dice dice, Story story) {
        var fate = dice.pick(List.of(LeadFate.values()), LeadFate::share);
        var captured = captured(fate, dice);
        boolean converts =
                fate == LeadFate.CONVERTED && known != null && known.opened().isBefore(captured);
        var opportunity = converts ? known : null;
        var solution = known == null ? AccountStory.SOLUTIONS.getFirst() : known.solution();
        var campaign = campaigns.of("Paid search", solution, captured);
        var origin = new LeadOrigin(LeadOrigin.Way.FORM, new CampaignId(campaign.id()), dice.pick(FORMS));
        var profile = profile(opportunity, solution, fate, dice);
        if (story.tell(lead + " captured", captured, "website", new CaptureLead(lead, origin, profile))) {
            touched(lead, captured, campaign, solution, dice);
            new LeadWork(lead, story, calendar, dice).tell(fate, captured, opportunity, company);
        }
    }

    /** What the leads told so far did on the website: they filled in the form, and most of them looked around before. */
    List<TouchReport> touches() {
        return List.copyOf(touches);
    }

    private void touched(LeadId lead, Instant captured, DemoCampaign campaign, String solution, Dice dice) {
        touches.add(touch(lead, captured, campaign, solution, "form-submitted"));
        for (var left = dice.times(2.2); left > 0; left--) {
            var at = captured.minusSeconds(dice.between(600, 20 * 86_400));
            touches.add(touch(lead, at, null, solution, dice.chance(0.3) ? "download" : "visit"));
        }
    }

    private TouchReport touch(LeadId lead, Instant at, @Nullable DemoCampaign campaign, String solution, String kind) {
        return new TouchReport(
                Demo.SOURCE,
                "form-touch-" + (touches.size() + 1),
                at,
                null,
                null,
                solution,
                campaign == null ? "Organic search" : "Paid search",
                kind,
                campaign == null ? null : campaign.id(),
                null,
                Team.MARKETING,
                lead.value(),
                null);
    }

    /** Who waits in the queue came in lately. */
    private Instant captured(LeadFate fate, Dice dice) {
        var days = fate == LeadFate.QUEUED ? dice.between(1, 5) : dice.between(20, 240);
        return calendar.workingHour(calendar.end().minus(Duration.ofDays(days)), dice);
    }

    private LeadProfile profile(@Nullable DemoOpportunity opportunity, String solution, LeadFate fate, Dice dice) {
        var account =
                opportunity != null ? opportunity.account() : dice.chance(0.6) ? dice.pick(company.accounts()) : null;
        var name = account == null ? new NameBook(dice).company("Partners") : account.name();
        var domain = account == null ? NameBook.domain(name) : account.domain();
        var person = DemoPerson.at(domain, dice);
        var title = fate == LeadFate.RAW || person.title() != null
                ? person.title()
                : Title.ALL.getFirst().title();
        var known = new PersonProfile(
                new PersonName(person.firstName() + " " + person.lastName()),
                new EmailAddress(person.email()),
                null,
                title);
        return new LeadProfile(
                known, name, domain, account == null ? null : account.country(), null, new SolutionId(solution));
    }
}
