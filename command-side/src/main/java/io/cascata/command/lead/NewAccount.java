package io.cascata.command.lead;

import io.cascata.command.account.CompanyKeys;
import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.LeadProfile;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The account that a lead's company would become. */
final class NewAccount {

    private NewAccount() {}

    /** Its profile; empty where the lead names no company. Without a website, it is at the domain of the company's mail. */
    static Optional<AccountProfile> of(LeadProfile lead, @Nullable ProviderKind mail) {
        return Optional.ofNullable(lead.company())
                .filter(name -> !CompanyName.of(name).isMissing())
                .map(name -> new AccountProfile(
                        name, website(lead, mail), null, null, lead.country(), null, null, null, lead.postcode()));
    }

    /** What the company is recognised by; none where the lead names no company. */
    static List<String> keys(LeadProfile lead, @Nullable ProviderKind mail) {
        return of(lead, mail).map(CompanyKeys::of).orElse(List.of());
    }

    private static @Nullable String website(LeadProfile lead, @Nullable ProviderKind mail) {
        var email = lead.person().email();
        return lead.website() != null || email == null || mail != ProviderKind.ORGANISATION
                ? lead.website()
                : WebDomain.ofEmail(email.value()).map(WebDomain::registrable).orElse(null);
    }
}
