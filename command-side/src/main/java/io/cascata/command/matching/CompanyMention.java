package io.cascata.command.matching;

import io.cascata.command.matching.name.CompanyName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a lead says of its company.
 *
 * @param whole the name as it stands
 * @param part the company that is meant where another, or a remark, stands beside it: Acme of "Acme (via Advisory)"
 */
record CompanyMention(CompanyName whole, @Nullable CompanyName part) {

    private static final Pattern BESIDE = Pattern.compile(
            "\\s*[(\\[].*[)\\]]\\s*|\\s+(?:via|through|c/o|on behalf of)\\s.*$", Pattern.CASE_INSENSITIVE);

    /** Empty where the text names no company. */
    static Optional<CompanyMention> in(@Nullable String text) {
        var whole = CompanyName.of(text == null ? "" : text);
        if (text == null || whole.isMissing()) {
            return Optional.empty();
        }
        var part = CompanyName.of(BESIDE.matcher(text).replaceAll(" "));
        var telling = !part.isMissing() && !part.key().equals(whole.key());
        return Optional.of(new CompanyMention(whole, telling ? part : null));
    }

    /** The company to compare with an account: the part, unless the account is called by the whole. */
    CompanyName meant(CompanyName account) {
        return part == null || whole.key().equals(account.key()) ? whole : part;
    }
}
