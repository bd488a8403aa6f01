package io.cascata.command.matching.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.psl.PublicSuffixMatcher;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;

/**
 * A host name and the domain that somebody registered for it: {@code mail.acme.co.uk} and {@code acme.co.uk}. Both in
 * lower case and, where they are international, in their ASCII form. What stands below a shared host, as in
 * {@code acme.github.io}, is a registration of its own.
 */
public record WebDomain(String host, String registrable) {

    /** The public suffix list that the library carries; nothing is fetched. */
    private static final PublicSuffixMatcher SUFFIXES = PublicSuffixMatcherLoader.getDefault();

    private static final Pattern BEFORE_THE_HOST = Pattern.compile("^(?:(?:[a-z][a-z0-9+.-]*:)?//)?(?:[^/?#@]*@)?");
    private static final Pattern AFTER_THE_HOST = Pattern.compile("[/?#:].*$");
    private static final Pattern HOST =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final Pattern WWW = Pattern.compile("^www\\d?\\.(?=.+\\.)");

    /** The domain of a web address with or without scheme, path and port; empty where it has none, as an IP address has. */
    public static Optional<WebDomain> ofUrl(String address) {
        var low = address.strip().toLowerCase(Locale.ROOT);
        var rest = BEFORE_THE_HOST.matcher(low).replaceFirst("");
        return ofHost(AFTER_THE_HOST.matcher(rest).replaceFirst(""));
    }

    /** The domain behind the @ of an e-mail address; empty where it is none. */
    public static Optional<WebDomain> ofEmail(String address) {
        return MailIdentity.of(address).flatMap(identity -> ofHost(identity.host()));
    }

    static Optional<WebDomain> ofHost(String host) {
        return ascii(host)
                .map(name -> WWW.matcher(name).replaceFirst(""))
                .filter(name -> HOST.matcher(name).matches())
                .flatMap(name -> registrable(name).map(root -> new WebDomain(name, root)));
    }

    /** What the company chose of its domain: {@code acme} of {@code acme.co.uk}. */
    public String label() {
        return registrable.substring(0, registrable.indexOf('.'));
    }

    private static Optional<String> registrable(String host) {
        return Optional.ofNullable(SUFFIXES.getDomainRoot(host)).filter(root -> root.indexOf('.') > 0);
    }

    static Optional<String> ascii(String host) {
        var low = host.strip().toLowerCase(Locale.ROOT);
        try {
            var name = IDN.toASCII(low.endsWith(".") ? low.substring(0, low.length() - 1) : low);
            return Optional.of(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            // no host name, and the caller asks just that
            return Optional.empty();
        }
    }
}
