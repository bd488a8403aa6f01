package io.cascata.command.matching;

import io.cascata.command.matching.Evidence.Kind;
import io.cascata.command.matching.directory.Prospect;
import io.cascata.command.matching.name.CompanyName;
import io.cascata.command.matching.name.Likeness;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/** What the names of a lead's company and of an account say. */
final class NameEvidence {

    private static final int DIGITS = 3;

    private final MatchingRules rules;
    private final Predicate<String> isNameOfOthers;

    NameEvidence(MatchingRules rules, Predicate<String> isNameOfOthers) {
        this.rules = rules;
        this.isNameOfOthers = isNameOfOthers;
    }

    /** The strongest evidence in a name; empty where the account is called quite differently. */
    Optional<Evidence> of(CompanyName sought, Sought lead, Prospect prospect) {
        var name = prospect.listing().name();
        var weights = rules.weights();
        if (sought.key().equals(name.key())) {
            return Optional.of(new Evidence(Kind.EXACT_NAME, weights.exactName(), name.spoken()));
        }
        if (lead.synonyms().stream().anyMatch(synonym -> synonym.key().equals(name.key()))) {
            return Optional.of(new Evidence(Kind.SYNONYM, weights.exactName(), pair(sought, name)));
        }
        return (isElsewhere(lead, prospect) ? Optional.<Evidence>empty() : nearlyExact(sought, name))
                .or(() -> close(sought, name))
                .or(() -> acronym(sought, name));
    }

    private Optional<Evidence> nearlyExact(CompanyName sought, CompanyName name) {
        if (Likeness.isReordered(sought, name)) {
            return Optional.of(new Evidence(Kind.SAME_WORDS, rules.weights().sameWords(), pair(sought, name)));
        }
        return Likeness.isSlip(sought, name, isNameOfOthers)
                ? Optional.of(new Evidence(Kind.SPELLING_SLIP, rules.weights().spellingSlip(), pair(sought, name)))
                : Optional.empty();
    }

    private Optional<Evidence> close(CompanyName sought, CompanyName name) {
        var least = rules.thresholds().closeName();
        var likeness = Likeness.of(sought, name).max(Likeness.isPart(sought, name) ? least : BigDecimal.ZERO);
        return likeness.compareTo(least) < 0
                ? Optional.empty()
                : Optional.of(new Evidence(
                        Kind.CLOSE_NAME,
                        likeness.multiply(rules.weights().closeName()).setScale(DIGITS, RoundingMode.HALF_UP),
                        pair(sought, name)));
    }

    private Optional<Evidence> acronym(CompanyName sought, CompanyName name) {
        return sought.key().equals(name.acronym()) || name.key().equals(sought.acronym())
                ? Optional.of(new Evidence(Kind.ACRONYM, rules.weights().acronym(), pair(sought, name)))
                : Optional.empty();
    }

    /** What is nearly the same name is not believed where lead and account are known to be at two domains. */
    private static boolean isElsewhere(Sought lead, Prospect prospect) {
        return !lead.domains().isEmpty()
                && prospect.listing().website() != null
                && prospect.contactsAtDomains() == 0
                && !lead.isAt(prospect.listing().website());
    }

    private static String pair(CompanyName sought, CompanyName name) {
        return sought.spoken() + " ~ " + name.spoken();
    }
}
