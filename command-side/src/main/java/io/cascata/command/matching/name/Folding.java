package io.cascata.command.matching.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as plain words: lower case, without accents and punctuation, each in the script it was written in. */
final class Folding {

    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern ACCENT = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:\\.[\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern GLUED_FORM =
            Pattern.compile("(?<=\\p{Ll})(?=(?:AG|GmbH|SE|SA|AB|NV|BV|LLC|Ltd|Inc|Corp|PLC|SpA|SRL|KG|KGaA)\\b)");

    /** These are written without a space beside the name. */
    private static final Pattern EASTERN_FORM =
            Pattern.compile("\\((?:株|有)\\)|株式会社|合同会社|有限会社|股份有限公司|有限责任公司|有限公司|주식회사|유한회사");

    /** Endings of web addresses that are no part of what a company is called. */
    private static final Set<String> WEB_ENDINGS = Set.of("com", "net", "org", "io", "ai", "biz", "info");

    private static final int LONGEST_PART_OF_AN_ABBREVIATION = 3;

    private Folding() {}

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (Matcher found = WORD.matcher(folded(text)); found.find(); ) {
            addParts(found.group(), words);
        }
        return words;
    }

    private static String folded(String text) {
        var plain = APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        var spaced = EASTERN_FORM.matcher(plain).replaceAll(" $0 ");
        var apart = GLUED_FORM.matcher(spaced).replaceAll(" ").replace("&", " and ");
        var low = letters(apart.toLowerCase(Locale.ROOT));
        var bare =
                ACCENT.matcher(Normalizer.normalize(low, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Letters that no normal form takes apart. */
    private static String letters(String low) {
        return low.replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("þ", "th")
                .replace("ð", "d")
                .replace("ı", "i")
                .replace("ς", "σ");
    }

    /** {@code g.m.b.h} is one word, {@code amazon.com} is amazon, {@code st.gallen} is two words. */
    private static void addParts(String word, List<String> words) {
        if (word.indexOf('.') < 0) {
            words.add(word);
            return;
        }
        var parts = List.of(word.split("\\."));
        if (parts.stream().allMatch(part -> part.length() <= LONGEST_PART_OF_AN_ABBREVIATION)
                && parts.stream().anyMatch(part -> part.length() == 1)) {
            words.add(String.join("", parts));
        } else if (WEB_ENDINGS.contains(parts.getLast())) {
            words.addAll(parts.subList(0, parts.size() - 1));
        } else {
            words.addAll(parts);
        }
    }
}
