package io.cascata.command.lead;

import static io.cascata.command.lead.ConversionRefusal.LEAD_COMPANY_MISSING;
import static io.cascata.command.lead.ConversionRefusal.LEAD_HAS_ACCOUNT;
import static io.cascata.command.lead.ConversionRefusal.LEAD_MATCH_WEAK;
import static io.cascata.command.lead.LeadRefusal.LEAD_CONVERTED;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decision;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Together;
import io.cascata.command.lead.ConvertLead.Into;
import io.cascata.command.lead.ConvertLead.Purchase;
import io.cascata.command.lead.FindingAccounts.Found;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.MatchStrength;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What becomes of a lead that somebody converts. */
final class ConvertingLeads implements Decision<ConvertLead> {

    private final FindingAccounts finding;
    private final Decisions parts;

    /** {@code parts} decides what a conversion consists of. */
    ConvertingLeads(FindingAccounts finding, Decisions parts) {
        this.finding = finding;
        this.parts = parts;
    }

    @Override
    public List<DomainEvent> decide(ConvertLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        var done = lead.belonging().conversion();
        if (done != null) {
            requireSame(command, done);
            return List.of();
        }
        var found = finding.find(command.lead(), lead.profile(), boundary);
        var all = new Together(parts, boundary);
        if (!found.match().equals(lead.belonging().match())) {
            all.add(found.match());
        }
        var company = NewAccount.of(lead.profile(), found.mail());
        var into = into(command, found, company, boundary);
        new Conversion(command.lead(), lead.profile(), LeadConverted.By.PERSON, all)
                .convert(into.account, into.company, found.match().contact(), command.purchase());
        return all.events();
    }

    private record Target(@Nullable AccountId account, Optional<AccountProfile> company) {

        private static Target existing(AccountId account) {
            return new Target(account, Optional.empty());
        }
    }

    private static Target into(ConvertLead command, Found found, Optional<AccountProfile> company, Boundary boundary) {
        var match = found.match();
        return switch (command.into()) {
            case Into.Existing existing ->
                Target.existing(
                        KnownAccount.require(boundary, existing.account()).account());
            case Into.NoAccount none -> new Target(null, Optional.empty());
            case Into.New fresh -> {
                requireNoOther(match);
                yield new Target(null, requireCompany(match, company));
            }
            case Into.Matched matched -> {
                requireSure(match);
                yield match.account() == null
                        ? new Target(null, requireCompany(match, company))
                        : Target.existing(match.account());
            }
        };
    }

    private static void requireSure(LeadMatched match) {
        if (match.strength() == MatchStrength.WEAK) {
            throw LEAD_MATCH_WEAK.because(
                    "Lead '" + match.id() + "' may belong to account '" + match.account()
                            + "', but that is not sure; name the account, or ask for a new one.",
                    Map.of(
                            "lead", match.id().value(),
                            "candidates",
                                    match.candidates().stream()
                                            .map(candidate ->
                                                    candidate.account().value())
                                            .toList()));
        }
    }

    private static void requireNoOther(LeadMatched match) {
        if (match.strength() == MatchStrength.STRONG) {
            throw LEAD_HAS_ACCOUNT.because(
                    "Lead '" + match.id() + "' belongs to account '" + match.account() + "'; a second one is not made.",
                    Map.of("lead", match.id().value(), "account", String.valueOf(match.account())));
        }
    }

    private static Optional<AccountProfile> requireCompany(LeadMatched match, Optional<AccountProfile> company) {
        if (company.isEmpty()) {
            throw LEAD_COMPANY_MISSING.because(
                    "Lead '" + match.id() + "' names no company that an account could be made of.",
                    Map.of("lead", match.id().value()));
        }
        return company;
    }

    private static void requireSame(ConvertLead command, LeadConverted done) {
        boolean sameAccount =
                switch (command.into()) {
                    case Into.Existing existing -> existing.account().equals(done.account());
                    case Into.NoAccount none -> done.account() == null;
                    case Into.New fresh -> done.newAccount();
                    case Into.Matched matched -> true;
                };
        boolean sameOpportunity =
                switch (command.purchase()) {
                    case Purchase.Open open -> true;
                    case Purchase.Existing existing -> Objects.equals(existing.opportunity(), done.opportunity());
                    case Purchase.New fresh -> Objects.equals(fresh.opportunity(), done.opportunity());
                };
        if (!sameAccount || !sameOpportunity) {
            throw LEAD_CONVERTED.because(
                    "Lead '" + command.lead() + "' was converted already, otherwise.", Leads.values(done));
        }
    }
}
