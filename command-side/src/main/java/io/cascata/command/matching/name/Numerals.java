package io.cascata.command.matching.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers written as English words, as ordinals or in Roman figures. */
final class Numerals {

    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(?:st|nd|rd|th)");
    private static final Pattern ROMAN = Pattern.compile("(?=[ivxlc])c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})");
    private static final Map<String, String> FIGURES = figures();

    private Numerals() {}

    /** {@code first} and {@code 1st} become 1th, {@code one} becomes 1, {@code forty four} and {@code forty 4} become 44. */
    static List<String> asFigures(List<String> words) {
        var figures = new ArrayList<String>(words.size());
        for (int at = 0; at < words.size(); at++) {
            var figure = figure(words.get(at));
            var next = at + 1 < words.size() ? figure(words.get(at + 1)) : "";
            if (isSpelledTens(words.get(at), figure) && next.matches("[1-9](th)?")) {
                figures.add(figure.charAt(0) + next);
                at++;
            } else {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** Whether a word counts rather than names: one figure more or less is another thing, never a slip. */
    static boolean counts(String word) {
        return word.chars().anyMatch(Character::isDigit) || ROMAN.matcher(word).matches();
    }

    private static boolean isSpelledTens(String word, String figure) {
        return !word.equals(figure) && figure.matches("[2-9]0");
    }

    private static String figure(String word) {
        var ordinal = ORDINAL.matcher(word);
        return ordinal.matches() ? ordinal.group(1) + "th" : FIGURES.getOrDefault(word, word);
    }

    private static Map<String, String> figures() {
        var figures = new HashMap<String, String>();
        count(figures, 1, "", "one two three four five six seven eight nine ten eleven twelve");
        count(figures, 1, "th", "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
        count(figures, 2, "0", "twenty thirty forty fifty sixty seventy eighty ninety");
        figures.put("fourty", "40");
        return figures;
    }

    private static void count(Map<String, String> figures, int from, String ending, String words) {
        int value = from;
        for (var word : words.split(" ", -1)) {
            figures.put(word, value + ending);
            value++;
        }
    }
}
