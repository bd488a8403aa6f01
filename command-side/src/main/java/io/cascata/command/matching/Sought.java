package io.cascata.command.matching;

import io.cascata.command.matching.directory.PhoneKey;
import io.cascata.command.matching.directory.Postcode;
import io.cascata.command.matching.directory.Probe;
import io.cascata.command.matching.mail.MailIdentity;
import io.cascata.command.matching.mail.MailProviders;
import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.command.matching.name.Country;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A lead brought to the form in which it is compared; the domains are those that stand for one organisation. */
record Sought(
        @Nullable CompanyMention company,
        List<CompanyName> synonyms,
        Set<WebDomain> domains,
        @Nullable MailIdentity identity,
        @Nullable ProviderKind mail,
        @Nullable PhoneKey phone,
        @Nullable Postcode postcode,
        @Nullable Country country,
        @Nullable SolutionId solution) {

    static Sought of(LeadFacts lead, MailProviders providers, Synonyms synonyms) {
        var company = CompanyMention.in(lead.company());
        var address = Optional.ofNullable(lead.email()).map(EmailAddress::value);
        var atMail = address.flatMap(WebDomain::ofEmail);
        var atWeb = Optional.ofNullable(lead.website()).flatMap(WebDomain::ofUrl);
        return new Sought(
                company.orElse(null),
                company.map(mention -> synonyms.of(mention.whole())).orElse(List.of()),
                Stream.concat(atMail.stream(), atWeb.stream())
                        .filter(domain -> providers.kindOf(domain) == ProviderKind.ORGANISATION)
                        .collect(Collectors.toUnmodifiableSet()),
                address.flatMap(MailIdentity::of).orElse(null),
                atMail.map(providers::kindOf).orElse(null),
                Optional.ofNullable(lead.phone()).flatMap(PhoneKey::of).orElse(null),
                Optional.ofNullable(lead.postcode()).flatMap(Postcode::of).orElse(null),
                Optional.ofNullable(lead.country()).flatMap(Country::named).orElse(null),
                lead.solution());
    }

    Probe probe(int mostByLikeness) {
        var names = new ArrayList<>(synonyms);
        if (company != null) {
            names.add(company.whole());
            Optional.ofNullable(company.part()).ifPresent(names::add);
        }
        return new Probe(names, domains, phone, solution, mostByLikeness);
    }

    boolean isAt(@Nullable WebDomain website) {
        return website != null
                && domains.stream().anyMatch(domain -> domain.registrable().equals(website.registrable()));
    }
}
