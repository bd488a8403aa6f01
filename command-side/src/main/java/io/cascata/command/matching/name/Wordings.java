package io.cascata.command.matching.name;

import io.cascata.command.matching.resource.FactTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One word for the many ways to write it: abbreviations, spellings, names of countries. */
final class Wordings {

    static final Wordings SHIPPED = new Wordings(FactTable.rows(Wordings.class, "wordings.txt"));

    private final Map<String, String> wordFor = new HashMap<>();
    private int mostWords = 1;

    private Wordings(List<FactTable.Row> rows) {
        for (var row : rows) {
            for (var other : row.values()) {
                var words = Folding.words(other);
                mostWords = Math.max(mostWords, words.size());
                wordFor.put(String.join(" ", words), row.heading());
            }
        }
    }

    List<String> unify(List<String> words) {
        var unified = new ArrayList<String>(words.size());
        for (int at = 0; at < words.size(); ) {
            var length = longestAt(words, at);
            unified.add(length == 0 ? spelled(words.get(at)) : wordFor(words, at, length));
            at += Math.max(1, length);
        }
        return unified;
    }

    private int longestAt(List<String> words, int at) {
        for (int length = Math.min(mostWords, words.size() - at); length > 0; length--) {
            if (wordFor(words, at, length) != null) {
                return length;
            }
        }
        return 0;
    }

    private @Nullable String wordFor(List<String> words, int at, int length) {
        return wordFor.get(length == 1 ? words.get(at) : String.join(" ", words.subList(at, at + length)));
    }

    /** British endings as American ones. */
    private static String spelled(String word) {
        return word.endsWith("isation") ? word.substring(0, word.length() - "isation".length()) + "ization" : word;
    }
}
