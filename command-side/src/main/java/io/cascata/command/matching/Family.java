package io.cascata.command.matching;

import io.cascata.command.matching.directory.AccountDirectory;
import io.cascata.command.matching.directory.Listing;
import io.cascata.events.id.AccountId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Accounts that belong to accounts: the most specific one whose domain equals is meant, otherwise the parent. */
final class Family {

    private final AccountDirectory directory;

    Family(AccountDirectory directory) {
        this.directory = directory;
    }

    /**
     * Those of the contenders that a family lets stand. Where the best one is not at the lead's domain and relatives as
     * strong are, these take its place, whatever their scores.
     *
     * @param best the one with the highest score
     * @param equals those of equal score, the best among them
     * @param asStrong all of the same strength
     */
    List<Assessed> narrow(Assessed best, List<Assessed> equals, List<Assessed> asStrong) {
        var nearer = best.atDomain()
                ? List.<Assessed>of()
                : asStrong.stream()
                        .filter(other -> other.atDomain() && areRelated(best, other))
                        .toList();
        var contenders = nearer.isEmpty() ? equals : nearer;
        return contenders.stream()
                .filter(one -> contenders.stream().noneMatch(rival -> goesBefore(rival, one)))
                .toList();
    }

    private boolean goesBefore(Assessed preferred, Assessed relative) {
        return preferred.atDomain()
                ? isAbove(relative, preferred)
                : !relative.atDomain() && isAbove(preferred, relative);
    }

    private boolean areRelated(Assessed one, Assessed other) {
        return line(one).getLast().equals(line(other).getLast());
    }

    private boolean isAbove(Assessed upper, Assessed lower) {
        return !upper.equals(lower) && line(lower).contains(upper.listing().account());
    }

    /** The account and all above it, upwards; ends where accounts were made parents of each other. */
    private SequencedSet<AccountId> line(Assessed one) {
        var line = new LinkedHashSet<AccountId>();
        var next = one.listing().account();
        while (next != null && line.add(next)) {
            next = directory.listing(next).map(Listing::parent).orElse(null);
        }
        return line;
    }
}
