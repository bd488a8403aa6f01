package io.cascata.command.matching;

import io.cascata.command.matching.directory.AccountDirectory;
import io.cascata.command.matching.mail.MailProviders;
import io.cascata.events.id.AccountId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the account that a lead belongs to. The same lead over the same directory gives the same result; nothing is
 * remembered and nothing changed.
 */
public final class AccountMatching {

    /** More names than these resemble a lead's only by chance. */
    private static final int MOST_BY_LIKENESS = 50;

    /** A word that so many accounts bear is a word of its own and no slip of another. */
    private static final int BEARERS_OF_A_WORD = 3;

    private final AccountDirectory directory;
    private final MatchingRules rules;
    private final MailProviders providers;

    public AccountMatching(AccountDirectory directory, MatchingRules rules, MailProviders providers) {
        this.directory = directory;
        this.rules = rules;
        this.providers = providers;
    }

    public MatchResult match(LeadFacts lead) {
        return match(lead, null);
    }

    /** Candidates are listed beside a manual decision too, but it stands. */
    public MatchResult match(LeadFacts lead, @Nullable ManualDecision manual) {
        var sought = Sought.of(lead, providers, rules.synonyms());
        var scoring = new Scoring(rules, word -> directory.bearers(word) >= BEARERS_OF_A_WORD);
        var prospects = directory.find(sought.probe(MOST_BY_LIKENESS));
        var ranked = prospects.stream()
                .map(prospect -> Assessed.of(sought, prospect, scoring.score(sought, prospect)))
                .filter(assessed -> !assessed.candidate().evidence().isEmpty())
                .sorted(Assessed.BEST_FIRST)
                .toList();
        var contact = Optional.ofNullable(sought.identity()).flatMap(directory::contactWith);
        var verdict = verdict(ranked, contact.flatMap(directory::accountOf), manual);
        return new MatchResult(
                verdict.strength,
                verdict.account,
                verdict.rule,
                candidates(ranked, verdict.account),
                prospects.size(),
                contact.orElse(null),
                sought.mail());
    }

    private record Verdict(Strength strength, @Nullable AccountId account, DecidingRule rule) {}

    private Verdict verdict(List<Assessed> ranked, Optional<AccountId> ofContact, @Nullable ManualDecision manual) {
        if (manual != null) {
            return switch (manual) {
                case ManualDecision.LinkedTo linked -> strong(linked.account(), DecidingRule.MANUAL_DECISION);
                case ManualDecision.KeptApart apart -> none(DecidingRule.MANUAL_DECISION);
            };
        }
        if (ofContact.isPresent()) {
            return strong(ofContact.get(), DecidingRule.KNOWN_CONTACT);
        }
        if (ranked.isEmpty()) {
            return none(DecidingRule.NO_CANDIDATE);
        }
        var strength = ranked.getFirst().candidate().strength();
        if (strength == Strength.NONE) {
            return none(DecidingRule.BELOW_THRESHOLD);
        }
        var choice = Choice.of(ranked, new Family(directory), rules.thresholds().tie());
        return new Verdict(strength, choice.chosen().listing().account(), choice.rule());
    }

    /** The chosen one first, then the rivals by their scores. */
    private List<Candidate> candidates(List<Assessed> ranked, @Nullable AccountId chosen) {
        var all = ranked.stream().map(Assessed::candidate).toList();
        return Stream.concat(
                        all.stream().filter(one -> one.account().equals(chosen)),
                        all.stream().filter(one -> !one.account().equals(chosen)))
                .limit(rules.mostCandidates())
                .toList();
    }

    private static Verdict strong(AccountId account, DecidingRule rule) {
        return new Verdict(Strength.STRONG, account, rule);
    }

    private static Verdict none(DecidingRule rule) {
        return new Verdict(Strength.NONE, null, rule);
    }
}
