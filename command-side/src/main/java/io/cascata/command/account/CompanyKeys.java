package io.cascata.command.account;

import io.cascata.command.matching.mail.WebDomain;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.events.value.AccountProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the same company is recognised by, however its name and its website are written. */
public final class CompanyKeys {

    private CompanyKeys() {}

    /** Of the name without its legal form and of the registered domain of the website, as far as there are any. */
    public static List<String> of(AccountProfile profile) {
        var keys = new ArrayList<String>();
        var name = CompanyName.of(profile.name());
        if (!name.isMissing()) {
            keys.add("name:" + name.key());
        }
        Optional.ofNullable(profile.website())
                .flatMap(WebDomain::ofUrl)
                .ifPresent(domain -> keys.add("domain:" + domain.registrable()));
        return List.copyOf(keys);
    }
}
