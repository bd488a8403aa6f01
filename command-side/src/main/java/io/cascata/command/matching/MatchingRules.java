package io.cascata.command.matching;

import java.math.BigDecimal;

/**
 * The numbers and switches of the matching.
 *
 * @param mostCandidates how many candidates a result keeps at most
 */
public record MatchingRules(
        Weights weights, Thresholds thresholds, DomainAlone domainAlone, Synonyms synonyms, int mostCandidates) {

    private static final int MOST_CANDIDATES = 20;

    /** What each piece of evidence adds to the score. {@code closeName} is multiplied by the similarity. */
    public record Weights(
            BigDecimal exactName,
            BigDecimal sameWords,
            BigDecimal spellingSlip,
            BigDecimal closeName,
            BigDecimal acronym,
            BigDecimal websiteDomain,
            BigDecimal severalContacts,
            BigDecimal oneContact,
            BigDecimal phone,
            BigDecimal postcode,
            BigDecimal countryConflict) {

        public static Weights defaults() {
            return new Weights(
                    new BigDecimal("1.0"),
                    new BigDecimal("0.9"),
                    new BigDecimal("0.9"),
                    new BigDecimal("0.6"),
                    new BigDecimal("0.4"),
                    new BigDecimal("0.9"),
                    new BigDecimal("0.8"),
                    new BigDecimal("0.6"),
                    new BigDecimal("0.3"),
                    new BigDecimal("0.2"),
                    new BigDecimal("-0.3"));
        }
    }

    /**
     * From where on something counts.
     *
     * @param strong score of a match that needs nobody
     * @param weak score of a match worth a look
     * @param tie scores so near to the best are equal
     * @param closeName similarity, 0 to 1, of names that are close
     * @param severalContacts people at the lead's domain
     */
    public record Thresholds(
            BigDecimal strong, BigDecimal weak, BigDecimal tie, BigDecimal closeName, int severalContacts) {

        public static Thresholds defaults() {
            return new Thresholds(
                    new BigDecimal("0.9"), new BigDecimal("0.6"), new BigDecimal("0.05"), new BigDecimal("0.85"), 2);
        }
    }

    /** When a fitting domain, with nothing beside it, may be a strong match. */
    public enum DomainAlone {
        NEVER,

        /** Unless the lead names a company that the account does not resemble. */
        UNLESS_ANOTHER_COMPANY_IS_NAMED,

        ALWAYS
    }

    public static MatchingRules defaults() {
        return new MatchingRules(
                Weights.defaults(),
                Thresholds.defaults(),
                DomainAlone.UNLESS_ANOTHER_COMPANY_IS_NAMED,
                Synonyms.none(),
                MOST_CANDIDATES);
    }

    public MatchingRules with(Synonyms others) {
        return new MatchingRules(weights, thresholds, domainAlone, others, mostCandidates);
    }

    public MatchingRules with(DomainAlone other) {
        return new MatchingRules(weights, thresholds, other, synonyms, mostCandidates);
    }
}
