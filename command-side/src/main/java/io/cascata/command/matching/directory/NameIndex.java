package io.cascata.command.matching.directory;

import io.cascata.command.matching.name.CompanyName;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Accounts by name: by the whole of it, by its initials, and by groups of three letters for those written a little otherwise. */
final class NameIndex {

    private static final int GROUP = 3;
    private static final char EDGE = '^';

    /** A slip spoils three groups at most, so that enough of so many rare ones are left to be found by. */
    private static final int RAREST_GROUPS = 12;

    /** Of the groups asked for, so much must be there. */
    private static final double SHARE = 0.3;

    private final Postings<String> byKey = new Postings<>();
    private final Postings<String> byAcronym = new Postings<>();
    private final Postings<String> byWord = new Postings<>();
    private final Postings<Long> byGroup = new Postings<>();

    void add(CompanyName name, int number) {
        byKey.add(name.key(), number);
        if (!name.acronym().isEmpty()) {
            byAcronym.add(name.acronym(), number);
        }
        name.latin().stream().distinct().forEach(word -> byWord.add(word, number));
        groups(name.key()).forEach(group -> byGroup.add(group, number));
    }

    void remove(CompanyName name, int number) {
        byKey.remove(name.key(), number);
        if (!name.acronym().isEmpty()) {
            byAcronym.remove(name.acronym(), number);
        }
        name.latin().stream().distinct().forEach(word -> byWord.remove(word, number));
        groups(name.key()).forEach(group -> byGroup.remove(group, number));
    }

    /** How many accounts bear a word in their names. */
    int bearers(String word) {
        return byWord.count(word);
    }

    /** Adds those with exactly this name, and those whose initials it is or which are its initials. */
    void findExact(CompanyName name, BitSet found) {
        byKey.forEach(name.key(), found::set);
        byAcronym.forEach(name.key(), found::set);
        if (!name.acronym().isEmpty()) {
            byKey.forEach(name.acronym(), found::set);
        }
    }

    /** Adds the accounts, at most so many, that share most groups of letters with the name. */
    void findSimilar(CompanyName name, int most, int numbers, BitSet found) {
        var asked = groups(name.key())
                .boxed()
                .filter(group -> byGroup.count(group) > 0)
                .sorted(Comparator.comparingInt(byGroup::count).thenComparing(Comparator.naturalOrder()))
                .limit(RAREST_GROUPS)
                .toList();
        var shared = new byte[numbers];
        asked.forEach(group -> byGroup.forEach(group, number -> shared[number]++));
        var enough = Math.max(1, (int) Math.ceil(asked.size() * SHARE));
        addBest(shared, enough, most, found);
    }

    /** Level by level from the most groups shared; of a level with too many, those known longest. */
    private static void addBest(byte[] shared, int enough, int most, BitSet found) {
        var having = new int[RAREST_GROUPS + 1];
        for (byte count : shared) {
            having[count]++;
        }
        int room = most;
        for (int level = RAREST_GROUPS; level >= enough && room > 0; level--) {
            if (having[level] > 0) {
                int sharing = level;
                IntStream.range(0, shared.length)
                        .filter(number -> shared[number] == sharing)
                        .limit(room)
                        .forEach(found::set);
                room -= Math.min(room, having[level]);
            }
        }
    }

    private static LongStream groups(String key) {
        var edged = EDGE + key + EDGE;
        return IntStream.rangeClosed(0, edged.length() - GROUP)
                .mapToLong(
                        at -> (long) edged.charAt(at) << 32 | (long) edged.charAt(at + 1) << 16 | edged.charAt(at + 2))
                .distinct();
    }
}
