package io.cascata.command.matching;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** The account that is chosen of several, and the rule that chose it. */
record Choice(Assessed chosen, DecidingRule rule) {

    private static final List<TieBreaker> TIE_BREAKERS = List.of(
            new TieBreaker(DecidingRule.DOMAIN_EQUALITY, most(Assessed::atDomain)),
            new TieBreaker(
                    DecidingRule.OPEN_OPPORTUNITY, most(one -> one.prospect().openForSolution())),
            new TieBreaker(DecidingRule.CUSTOMER, most(one -> one.prospect().customer())),
            new TieBreaker(DecidingRule.SAME_COUNTRY, most(Assessed::inCountry)),
            new TieBreaker(
                    DecidingRule.MOST_CONTACTS, most(one -> one.prospect().contacts())),
            new TieBreaker(
                    DecidingRule.OLDEST_ACCOUNT,
                    most((Assessed one) -> one.listing().since()).reversed()),
            new TieBreaker(
                    DecidingRule.LOWEST_ID,
                    most((Assessed one) -> one.listing().account().value()).reversed()));

    /** The greatest by this order stay. */
    private record TieBreaker(DecidingRule rule, Comparator<Assessed> order) {}

    /** Of at least one, best first. */
    static Choice of(List<Assessed> ranked, Family family, BigDecimal tie) {
        var best = ranked.getFirst();
        var asStrong = ranked.stream()
                .filter(one -> one.candidate().strength() == best.candidate().strength())
                .toList();
        var least = best.candidate().score().subtract(tie);
        var equals = asStrong.stream()
                .filter(one -> one.candidate().score().compareTo(least) >= 0)
                .toList();
        var left = family.narrow(best, equals, asStrong);
        if (left.size() > 1) {
            return broken(left);
        }
        var chosen = left.getFirst();
        return new Choice(
                chosen, equals.size() == 1 && chosen.equals(best) ? DecidingRule.HIGHEST_SCORE : ofFamily(chosen));
    }

    private static DecidingRule ofFamily(Assessed chosen) {
        return chosen.atDomain() ? DecidingRule.FAMILY_MEMBER_WITH_DOMAIN : DecidingRule.PARENT_OF_FAMILY;
    }

    private static Choice broken(List<Assessed> tied) {
        var left = tied;
        for (var breaker : TIE_BREAKERS) {
            var greatest = left.stream().max(breaker.order).orElseThrow();
            left = left.stream()
                    .filter(one -> breaker.order.compare(one, greatest) == 0)
                    .toList();
            if (left.size() == 1) {
                return new Choice(left.getFirst(), breaker.rule);
            }
        }
        throw new IllegalStateException(
                "two accounts with the id '" + left.getFirst().listing().account() + "'");
    }

    private static <T extends Comparable<? super T>> Comparator<Assessed> most(Function<Assessed, T> value) {
        return Comparator.comparing(value);
    }
}
