package io.cascata.command.matching.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company's name brought to one form: two names with the same {@link #key} are written for the same company.
 *
 * @param words lower case, without accents, punctuation, legal form, "the" and "and"; each in its own script
 * @param latin the same words in Latin letters, as far as their script is known
 * @param key the Latin words without spaces, so that spacing and hyphens do not matter; empty where nothing is named
 * @param forms what the legal forms around the name say
 */
public record CompanyName(List<String> words, List<String> latin, String key, Set<LegalForm> forms) {

    private static final Set<String> FILLING = Set.of("the", "and");

    private static final Set<String> UNSPOKEN = Set.of("of", "for", "de", "des", "der", "du", "di", "da", "la", "le");

    /** What people type into a field for the company when they have none to name. */
    private static final Set<String> NOBODY = Set.of(
            "na",
            "none",
            "no",
            "nil",
            "null",
            "test",
            "testing",
            "unknown",
            "private",
            "personal",
            "individual",
            "self",
            "selfemployed",
            "freelance",
            "freelancer",
            "student",
            "retired",
            "unemployed",
            "home");

    private static final int SHORTEST_ACRONYM = 3;

    /** Any text; one that names no company gives a name that {@link #isMissing}. */
    public static CompanyName of(String given) {
        var stripped = LegalForms.SHIPPED.strip(Folding.words(given));
        var words = Numerals.asFigures(Wordings.SHIPPED.unify(stripped.words()));
        var telling = words.stream().filter(word -> !FILLING.contains(word)).toList();
        var kept = telling.isEmpty() ? List.copyOf(words) : telling;
        var latin = kept.stream().map(Latin::of).toList();
        return new CompanyName(
                latin.equals(kept) ? latin : kept, latin, String.join("", latin), Set.copyOf(stripped.forms()));
    }

    public boolean isMissing() {
        return key.isEmpty() || NOBODY.contains(key);
    }

    /** The words in Latin letters, as one would say them. */
    public String spoken() {
        return String.join(" ", latin);
    }

    /** The first letters of its words; empty where they are too few to tell a company by. */
    public String acronym() {
        var letters = latin.stream()
                .filter(word -> !UNSPOKEN.contains(word))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() < SHORTEST_ACRONYM ? "" : letters;
    }

    /** Whether the legal forms of two names tell that they are two companies: one is an AG, the other a GmbH. */
    public boolean isAnotherLegalPersonThan(CompanyName other) {
        return forms.size() == 1
                && other.forms.size() == 1
                && forms.iterator().next().excludes(other.forms.iterator().next());
    }
}
