package io.cascata.command.matching.name;

import io.cascata.command.matching.resource.FactTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal forms of many countries, and where in a name they stand. */
final class LegalForms {

    static final LegalForms SHIPPED = new LegalForms(FactTable.rows(LegalForms.class, "legal-forms.txt"));

    /** From so many words on, a form whose last word was cut off by a narrow field is still known. */
    private static final int LONG_FORM = 3;

    private static final int SHORTEST_STUMP = 4;

    private final Map<String, LegalForm> behind = new HashMap<>();
    private final Map<String, LegalForm> before = new HashMap<>();
    private int mostWords;

    private LegalForms(List<FactTable.Row> rows) {
        for (var row : rows) {
            row.values().forEach(form -> add(form, LegalForm.valueOf(row.heading())));
        }
    }

    /** A name without the forms around it. Where nothing else is left, they are the name. */
    record Stripped(List<String> words, Set<LegalForm> forms) {}

    Stripped strip(List<String> words) {
        var forms = EnumSet.noneOf(LegalForm.class);
        var left = words;
        for (var shorter = withoutForm(left, forms); shorter != null; shorter = withoutForm(left, forms)) {
            left = shorter;
        }
        return new Stripped(left, forms);
    }

    private @Nullable List<String> withoutForm(List<String> words, Set<LegalForm> forms) {
        for (int length = Math.min(mostWords, words.size() - 1); length > 0; length--) {
            var rest = words.size() - length;
            var last = behind.get(String.join("", words.subList(rest, words.size())));
            if (last != null) {
                forms.add(last);
                return words.subList(0, rest);
            }
            var first = before.get(String.join("", words.subList(0, length)));
            if (first != null) {
                forms.add(first);
                return words.subList(length, words.size());
            }
        }
        return null;
    }

    private void add(String text, LegalForm form) {
        var words = Folding.words(text);
        mostWords = Math.max(mostWords, words.size());
        put(String.join("", words), form, text.startsWith("^"));
        if (words.size() >= LONG_FORM) {
            var whole = String.join("", words);
            for (int cut = 1; cut <= words.getLast().length() - SHORTEST_STUMP; cut++) {
                behind.putIfAbsent(whole.substring(0, whole.length() - cut), form);
            }
        }
    }

    private void put(String key, LegalForm form, boolean alsoBefore) {
        behind.putIfAbsent(key, form);
        if (alsoBefore) {
            before.putIfAbsent(key, form);
        }
    }
}
