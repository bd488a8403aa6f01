package io.cascata.command.matching.mail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Domains read from somebody's list: a JSON array of strings, or a text with one domain a line, where {@code #} and
 * {@code //} begin a comment.
 *
 * @param domains in lower case and ASCII
 * @param refused entries that are no domain, each as {@code line n} or {@code entry n} with what stands there
 */
public record DomainList(Set<String> domains, List<String> refused) {

    private static final Pattern COMMENT = Pattern.compile("(#|//).*$");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)+");

    /** Reads a file of any of these forms, told apart by its first sign. Throws {@link IOException} where it is neither. */
    public static DomainList read(Path file) throws IOException {
        var text = Files.readString(file);
        return text.stripLeading().startsWith("[")
                ? of("entry", json(file, text))
                : of(
                        "line",
                        text.lines()
                                .map(line -> COMMENT.matcher(line).replaceFirst(""))
                                .toList());
    }

    static DomainList of(String unit, List<String> entries) {
        var domains = new HashSet<String>();
        var refused = new ArrayList<String>();
        int number = 0;
        for (var entry : entries) {
            number++;
            var domain =
                    WebDomain.ascii(entry).filter(name -> DOMAIN.matcher(name).matches());
            domain.ifPresent(domains::add);
            if (domain.isEmpty() && !entry.isBlank()) {
                refused.add(unit + " " + number + ": " + entry.strip());
            }
        }
        return new DomainList(domains, refused);
    }

    private static List<String> json(Path file, String text) throws IOException {
        try {
            return JsonMapper.shared().readValue(text, new TypeReference<List<String>>() {});
        } catch (JacksonException e) {
            throw new IOException(file.getFileName() + " is no JSON array of domains: " + e.getOriginalMessage(), e);
        }
    }
}
