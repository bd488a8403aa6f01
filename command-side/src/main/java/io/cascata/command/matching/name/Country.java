package io.cascata.command.matching.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A country by its two-letter code of ISO 3166. */
public record Country(String code) {

    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "ru");

    private static final Map<String, Country> BY_NAME = byName();

    /** Read from a code of two or three letters or a name in one of the larger languages; empty where it is none of them. */
    public static Optional<Country> named(String text) {
        return Optional.ofNullable(BY_NAME.get(key(text)));
    }

    static boolean isOne(String word) {
        return BY_NAME.containsKey(word);
    }

    private static Map<String, Country> byName() {
        var countries = new HashMap<String, Country>();
        for (var code : Locale.getISOCountries()) {
            var country = new Country(code);
            var place = Locale.of("", code);
            countries.put(key(code), country);
            countries.put(key(place.getISO3Country()), country);
            for (var language : LANGUAGES) {
                countries.putIfAbsent(key(place.getDisplayCountry(Locale.of(language))), country);
            }
        }
        countries.put("uk", new Country("GB"));
        return Map.copyOf(countries);
    }

    private static String key(String text) {
        var words = Wordings.SHIPPED.unify(Folding.words(text));
        return words.stream().filter(word -> !word.equals("the")).collect(Collectors.joining());
    }
}
