package io.cascata.command.matching;

import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of the matching found, and everything it rests on.
 *
 * @param strength what may be done with it
 * @param account the account, on {@code WEAK} the one to propose; missing on {@code NONE}
 * @param rule what decided
 * @param candidates those that any evidence speaks for, best first; the account itself is the first of them unless a person
 *     or a known contact decided
 * @param considered how many accounts were looked at, those without evidence and those cut off included
 * @param knownContact whose e-mail it is already: no second contact is to be made
 * @param mail what kind of domain the e-mail has; missing where there is no e-mail that can be read
 */
public record MatchResult(
        Strength strength,
        @Nullable AccountId account,
        DecidingRule rule,
        List<Candidate> candidates,
        int considered,
        @Nullable ContactId knownContact,
        @Nullable ProviderKind mail) {}
