package io.cascata.command.lead;

import io.cascata.command.account.KeyedAccounts;
import io.cascata.command.contact.EmailHolders;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.matching.Candidate;
import io.cascata.command.matching.LeadFacts;
import io.cascata.command.matching.MatchResult;
import io.cascata.command.matching.MatchingRules;
import io.cascata.command.matching.Synonyms;
import io.cascata.command.matching.mail.ProviderKind;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.playbook.ConversionRules;
import io.cascata.events.playbook.ConversionRules.SameCompany;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.MatchCandidate;
import io.cascata.events.value.MatchCandidate.MatchEvidence;
import io.cascata.events.value.MatchStrength;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a lead belongs to. The search sees what is in the log; what somebody else registers meanwhile under the same
 * company or e-mail address is in the boundary, so that the decision is made again.
 */
final class FindingAccounts {

    private static final String KNOWN_CONTACT = "KNOWN_CONTACT";
    private static final String JUST_REGISTERED = "JUST_REGISTERED";

    private final AccountSearch accounts;

    FindingAccounts(AccountSearch accounts) {
        this.accounts = accounts;
    }

    /** What was found, as it is stored, and the kind of mail that the lead has. */
    record Found(LeadMatched match, @Nullable ProviderKind mail) {}

    Found find(LeadId lead, LeadProfile profile, Boundary boundary) {
        var settled = ConversionPlaybook.inForce(boundary);
        var rules = engineRules(settled.rules());
        var facts = LeadFacts.of(profile);
        var result = accounts.match(facts, rules);
        var registered = KeyedAccounts.of(boundary, NewAccount.keys(profile, result.mail()));
        if (!registered.isEmpty()) {
            result = accounts.match(facts, rules);
        }
        var contact = contact(profile, result, boundary);
        var place = place(result, contact, registered, boundary);
        return new Found(
                new LeadMatched(
                        lead,
                        place.strength(),
                        place.account(),
                        contact.orElse(null),
                        place.rule(),
                        candidates(result),
                        settled.version()),
                result.mail());
    }

    private record Place(MatchStrength strength, @Nullable AccountId account, String rule) {}

    /** What has just been decided goes before what the search knows. */
    private Place place(
            MatchResult result, Optional<ContactId> contact, List<AccountId> registered, Boundary boundary) {
        var ofContact = contact.map(id -> KnownContact.require(boundary, id)).map(KnownContact::account);
        if (ofContact.isPresent()) {
            return new Place(MatchStrength.STRONG, ofContact.get(), KNOWN_CONTACT);
        }
        var unseen =
                registered.stream().filter(account -> !accounts.knows(account)).findFirst();
        return unseen.map(account -> new Place(MatchStrength.STRONG, account, JUST_REGISTERED))
                .orElseGet(() -> new Place(
                        MatchStrength.valueOf(result.strength().name()),
                        result.account(),
                        result.rule().name()));
    }

    private static Optional<ContactId> contact(LeadProfile profile, MatchResult result, Boundary boundary) {
        return Optional.ofNullable(profile.person().email()).flatMap(email -> EmailHolders.of(boundary, email).stream()
                .findFirst()
                .or(() -> Optional.ofNullable(result.knownContact())));
    }

    private static MatchingRules engineRules(ConversionRules rules) {
        var shipped = MatchingRules.defaults();
        var thresholds = shipped.thresholds();
        return new MatchingRules(
                shipped.weights(),
                new MatchingRules.Thresholds(
                        rules.strong(),
                        rules.weak(),
                        thresholds.tie(),
                        thresholds.closeName(),
                        thresholds.severalContacts()),
                shipped.domainAlone(),
                new Synonyms(rules.synonyms().stream().map(SameCompany::names).toList()),
                shipped.mostCandidates());
    }

    private static List<MatchCandidate> candidates(MatchResult result) {
        return result.candidates().stream().map(FindingAccounts::candidate).toList();
    }

    private static MatchCandidate candidate(Candidate candidate) {
        var evidence = candidate.evidence().stream()
                .map(one -> new MatchEvidence(one.kind().name(), one.weight()))
                .toList();
        return new MatchCandidate(candidate.account(), candidate.score(), evidence);
    }
}
