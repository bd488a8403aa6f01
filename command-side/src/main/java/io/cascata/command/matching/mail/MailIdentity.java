package io.cascata.command.matching.mail;

import io.cascata.events.value.PersonalData;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who an e-mail address stands for: lower case and without the "+tag", so that john+spam@acme.com is john@acme.com.
 * Never shown as text.
 */
public record MailIdentity(String value) implements PersonalData {

    private static final Pattern NAMED = Pattern.compile("^.*<([^<>]+)>\\s*$");
    private static final Pattern ADDRESS = Pattern.compile("([^\\s@+\"]+)(?:\\+[^\\s@]*)?@([^\\s@]+)");

    /** Read from an address, also one with the name before it: {@code Jane <jane@acme.com>}; empty where it is none. */
    public static Optional<MailIdentity> of(String address) {
        var bare = NAMED.matcher(address.strip()).replaceFirst("$1").strip();
        var parts = ADDRESS.matcher(bare);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return WebDomain.ascii(parts.group(2))
                .map(host -> new MailIdentity(parts.group(1).toLowerCase(Locale.ROOT) + "@" + host));
    }

    String host() {
        return value.substring(value.indexOf('@') + 1);
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
