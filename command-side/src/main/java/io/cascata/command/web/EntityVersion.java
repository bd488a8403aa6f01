package io.cascata.command.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What If-Match asks for: one version of an entity, or, without a number, whatever version there is. */
public record EntityVersion(@Nullable Long number) {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    static EntityVersion ofIfMatch(String header) {
        if (header.strip().equals("*")) {
            return new EntityVersion(null);
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new ApiProblem(
                    400, "if-match-malformed", "If-Match takes one version in quotes, as ETag gave it, or *");
        }
        return new EntityVersion(Long.valueOf(tag.group(1)));
    }

    static String toETag(long version) {
        return "\"" + version + "\"";
    }
}
