package io.cascata.events.playbook;

import io.cascata.events.id.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * How leads become contacts of accounts. {@code reviewEvery} lets a person look at each conversion; otherwise a match of
 * at least {@code strong} is converted without asking. A match of at least {@code weak} goes to the {@code reviewer}, a
 * named person of revenue operations. {@code synonyms} are groups of names that stand for one company each.
 */
public record ConversionRules(
        Boolean reviewEvery,
        NoMatch noMatch,
        String reviewer,
        BigDecimal strong,
        BigDecimal weak,
        List<SameCompany> synonyms)
        implements PlaybookRules {

    public ConversionRules {
        Text.require("reviewer", reviewer);
        synonyms = List.copyOf(synonyms);
        if (weak.compareTo(strong) > 0) {
            throw new IllegalArgumentException(
                    "a weak match cannot need more than a strong one: " + weak + ", " + strong);
        }
    }

    /** Names that one company goes by, though nothing in them tells. */
    public record SameCompany(List<String> names) {

        public SameCompany {
            names = List.copyOf(names);
        }
    }

    /** What becomes of a lead that belongs to no account there is. */
    public enum NoMatch {
        /** It is converted, and its company becomes a new account. */
        NEW_ACCOUNT,

        /** The reviewer makes the account by hand. */
        REVIEW
    }

    /** A strong match converts by itself, as does no match, with a new account; a weak one goes to revenue operations. */
    public static ConversionRules shipped() {
        return new ConversionRules(
                false,
                NoMatch.NEW_ACCOUNT,
                "revenue-operations",
                new BigDecimal("0.9"),
                new BigDecimal("0.6"),
                List.of());
    }
}
