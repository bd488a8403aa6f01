package io.cascata.command.matching.directory;

import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.command.matching.name.Country;
import io.cascata.events.id.AccountId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account as it stands in the directory, everything brought to the form it is compared in. */
public record Listing(
        AccountId account,
        CompanyName name,
        @Nullable WebDomain website,
        @Nullable Country country,
        @Nullable AccountId parent,
        @Nullable PhoneKey phone,
        @Nullable Postcode postcode,
        Instant since) {

    static Listing of(AccountId account, AccountFacts facts) {
        return new Listing(
                account,
                CompanyName.of(facts.name()),
                Optional.ofNullable(facts.website()).flatMap(WebDomain::ofUrl).orElse(null),
                Optional.ofNullable(facts.country()).flatMap(Country::named).orElse(null),
                facts.parent(),
                Optional.ofNullable(facts.phone()).flatMap(PhoneKey::of).orElse(null),
                Optional.ofNullable(facts.postcode()).flatMap(Postcode::of).orElse(null),
                facts.since());
    }

    Listing knownSince(Instant earlier) {
        return since.isBefore(earlier)
                ? this
                : new Listing(account, name, website, country, parent, phone, postcode, earlier);
    }
}
