package io.cascata.command.lead;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decision;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Together;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadMatchReviewRequested;
import io.cascata.events.lead.LeadMatchReviewRequested.Why;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.playbook.ConversionRules;
import io.cascata.events.playbook.ConversionRules.NoMatch;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.MatchStrength;
import java.util.List;
import java.util.Optional;

/** What becomes of a lead by its match: converted at once, or put before a person. What a person has decided stands. */
final class MatchingLeads implements Decision<MatchLead> {

    private final FindingAccounts finding;
    private final Decisions parts;

    /** {@code parts} decides what a conversion consists of. */
    MatchingLeads(FindingAccounts finding, Decisions parts) {
        this.finding = finding;
        this.parts = parts;
    }

    @Override
    public List<DomainEvent> decide(MatchLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        if (lead.belonging().conversion() != null) {
            return List.of();
        }
        var found = finding.find(command.lead(), lead.profile(), boundary);
        var match = found.match();
        var all = new Together(parts, boundary);
        if (!match.equals(lead.belonging().match())) {
            all.add(match);
        }
        var rules = ConversionPlaybook.inForce(boundary).rules();
        var company = NewAccount.of(lead.profile(), found.mail());
        review(match, company, rules)
                .ifPresentOrElse(why -> request(lead, match, rules, why, all), () -> new Conversion(
                                command.lead(), lead.profile(), LeadConverted.By.MATCH, all)
                        .convert(match.account(), company, match.contact(), new Purchase.Open()));
        return all.events();
    }

    /** Why a person has to look at it, if one has to. */
    private static Optional<Why> review(LeadMatched match, Optional<AccountProfile> company, ConversionRules rules) {
        if (rules.reviewEvery()) {
            return Optional.of(Why.EVERY_CONVERSION);
        }
        return switch (match.strength()) {
            case STRONG -> Optional.empty();
            case WEAK -> Optional.of(Why.WEAK_MATCH);
            case NONE -> {
                if (rules.noMatch() == NoMatch.REVIEW) {
                    yield Optional.of(Why.NO_MATCH);
                }
                yield company.isEmpty() ? Optional.of(Why.COMPANY_UNKNOWN) : Optional.empty();
            }
        };
    }

    private static void request(Lead.Known lead, LeadMatched match, ConversionRules rules, Why why, Together all) {
        var proposed = match.strength() == MatchStrength.NONE ? null : match.account();
        var request = new LeadMatchReviewRequested(match.id(), rules.reviewer(), why, proposed);
        if (!request.equals(lead.belonging().review())) {
            all.add(request);
        }
    }
}
