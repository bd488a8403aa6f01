package io.cascata.command.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import java.util.List;

/** What a match came to, read as a sentence. */
final class Links {

    private Links() {}

    static void assertStrong(MatchResult result, String account, DecidingRule rule) {
        assertLink(result, Strength.STRONG, account, rule);
    }

    static void assertWeak(MatchResult result, String account, DecidingRule rule) {
        assertLink(result, Strength.WEAK, account, rule);
    }

    static void assertNone(MatchResult result, DecidingRule rule) {
        assertLink(result, Strength.NONE, null, rule);
    }

    static List<Evidence.Kind> evidence(MatchResult result, String account) {
        return candidate(result, account).evidence().stream()
                .map(Evidence::kind)
                .toList();
    }

    static Candidate candidate(MatchResult result, String account) {
        return result.candidates().stream()
                .filter(candidate -> candidate.account().equals(new AccountId(account)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertLink(MatchResult result, Strength strength, String account, DecidingRule rule) {
        assertThat(result)
                .extracting(MatchResult::strength, MatchResult::account, MatchResult::rule)
                .containsExactly(strength, account == null ? null : new AccountId(account), rule);
    }
}
