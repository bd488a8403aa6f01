package io.cascata.command.matching.name;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How alike two names are. */
public final class Likeness {

    private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

    /** Both give -1 where more letters differ. */
    private static final DamerauLevenshteinDistance ONE_SLIP = new DamerauLevenshteinDistance(1);

    private static final DamerauLevenshteinDistance TWO_SLIPS = new DamerauLevenshteinDistance(2);

    /** Shorter words differ by one letter too often: CVS and CVC, Delta and Elta. */
    private static final int SHORTEST_SLIPPED_WORD = 5;

    private static final int SHORTEST_TWICE_SLIPPED_WORD = 9;
    private static final int SURE_BEGINNING = 2;
    private static final int MOST_SLIPPED_WORDS = 2;
    private static final int FEWEST_REORDERED = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_INNER_PART = 5;
    private static final int DIGITS = 3;

    private Likeness() {}

    /**
     * From 0 to 1 with three digits: the better of Jaro-Winkler over the whole name and of the share of words that both
     * have, in whatever order.
     */
    public static BigDecimal of(CompanyName one, CompanyName other) {
        var letters = JARO_WINKLER.apply(one.spoken(), other.spoken());
        return BigDecimal.valueOf(Math.max(letters, sharedWords(one.latin(), other.latin())))
                .setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static double sharedWords(List<String> one, List<String> other) {
        var ours = new HashSet<>(one);
        var theirs = new HashSet<>(other);
        var both = (int) ours.stream().filter(theirs::contains).count();
        return 2.0 * both / (ours.size() + theirs.size());
    }

    /** Whether one name is the beginning of the other or stands whole in it: Chevron, ChevronTexaco. */
    public static boolean isPart(CompanyName one, CompanyName other) {
        var shorter = one.key().length() <= other.key().length() ? one.key() : other.key();
        var longer = one.key().length() <= other.key().length() ? other.key() : one.key();
        return (shorter.length() >= SHORTEST_PART && longer.startsWith(shorter))
                || (shorter.length() >= SHORTEST_INNER_PART && longer.contains(shorter));
    }

    /** Whether both consist of the same words, at least three, in another order. */
    public static boolean isReordered(CompanyName one, CompanyName other) {
        return one.latin().size() >= FEWEST_REORDERED
                && one.latin().size() == other.latin().size()
                && one.latin().stream()
                        .sorted()
                        .toList()
                        .equals(other.latin().stream().sorted().toList());
    }

    /**
     * Whether the names differ as by a slip of the hand: a letter wrong, missing, doubled or swapped in a long word, two in a
     * very long one, at most two such words. Figures and countries are never slips, nor is a word that others are called by.
     */
    public static boolean isSlip(CompanyName one, CompanyName other, Predicate<String> isNameOfOthers) {
        if (one.latin().size() != other.latin().size()) {
            return isJoinedSlip(one, other, isNameOfOthers);
        }
        int slips = 0;
        for (int at = 0; at < one.latin().size(); at++) {
            var word = one.latin().get(at);
            if (!word.equals(other.latin().get(at))) {
                if (!isSlip(word, other.latin().get(at), 2, isNameOfOthers)) {
                    return false;
                }
                slips++;
            }
        }
        return slips > 0 && slips <= MOST_SLIPPED_WORDS;
    }

    /** Words run together may slip as well, but a word of one letter is a figure or an initial. */
    private static boolean isJoinedSlip(CompanyName one, CompanyName other, Predicate<String> isNameOfOthers) {
        return Stream.concat(one.latin().stream(), other.latin().stream()).allMatch(word -> word.length() > 1)
                && isSlip(one.key(), other.key(), 1, isNameOfOthers);
    }

    private static boolean isSlip(String word, String other, int mostLetters, Predicate<String> isNameOfOthers) {
        return Math.max(word.length(), other.length()) >= SHORTEST_SLIPPED_WORD
                && !Numerals.counts(word)
                && !Numerals.counts(other)
                && !Country.isOne(word)
                && !Country.isOne(other)
                && isWithin(Math.min(mostLetters, lettersThatMaySlip(word, other)), word, other)
                && !isNameOfOthers.test(word);
    }

    private static int lettersThatMaySlip(String word, String other) {
        return Math.min(word.length(), other.length()) >= SHORTEST_TWICE_SLIPPED_WORD
                        && word.regionMatches(0, other, 0, SURE_BEGINNING)
                ? 2
                : 1;
    }

    private static boolean isWithin(int letters, String word, String other) {
        return (letters == 1 ? ONE_SLIP : TWO_SLIPS).apply(word, other) > 0;
    }
}
