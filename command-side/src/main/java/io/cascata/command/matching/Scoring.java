package io.cascata.command.matching;

import io.cascata.command.matching.Evidence.Kind;
import io.cascata.command.matching.directory.Prospect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Weighs one account against a lead. */
final class Scoring {

    private static final Set<Kind> DOMAINS =
            EnumSet.of(Kind.WEBSITE_DOMAIN, Kind.SEVERAL_CONTACTS_AT_DOMAIN, Kind.ONE_CONTACT_AT_DOMAIN);

    private static final Set<Remark> DOUBTS =
            EnumSet.of(Remark.DOMAIN_ALONE, Remark.NAME_BESIDE_ANOTHER, Remark.ANOTHER_LEGAL_PERSON);

    private final MatchingRules rules;
    private final NameEvidence names;

    Scoring(MatchingRules rules, Predicate<String> isNameOfOthers) {
        this.rules = rules;
        this.names = new NameEvidence(rules, isNameOfOthers);
    }

    Candidate score(Sought lead, Prospect prospect) {
        var evidence = new ArrayList<Evidence>();
        var remarks = EnumSet.noneOf(Remark.class);
        name(lead, prospect, remarks).ifPresent(evidence::add);
        domain(lead, prospect).ifPresent(evidence::add);
        place(lead, prospect, evidence);
        var score = evidence.stream().map(Evidence::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        remark(lead, evidence, score, remarks);
        return new Candidate(
                prospect.listing().account(),
                score,
                strength(score, remarks),
                List.copyOf(evidence),
                Set.copyOf(remarks));
    }

    private Optional<Evidence> name(Sought lead, Prospect prospect, Set<Remark> remarks) {
        var mention = lead.company();
        if (mention == null) {
            return Optional.empty();
        }
        var name = prospect.listing().name();
        var meant = mention.meant(name);
        var found = names.of(meant, lead, prospect);
        if (found.isPresent() && !meant.equals(mention.whole())) {
            remarks.add(Remark.NAME_BESIDE_ANOTHER);
        }
        if (found.isPresent()
                && !lead.isAt(prospect.listing().website())
                && mention.whole().isAnotherLegalPersonThan(name)) {
            remarks.add(Remark.ANOTHER_LEGAL_PERSON);
        }
        return found;
    }

    private Optional<Evidence> domain(Sought lead, Prospect prospect) {
        var weights = rules.weights();
        var website = prospect.listing().website();
        var contacts = prospect.contactsAtDomains();
        if (website != null && lead.isAt(website)) {
            return Optional.of(new Evidence(Kind.WEBSITE_DOMAIN, weights.websiteDomain(), website.registrable()));
        }
        if (contacts == 0) {
            return Optional.empty();
        }
        return Optional.of(
                contacts >= rules.thresholds().severalContacts()
                        ? new Evidence(
                                Kind.SEVERAL_CONTACTS_AT_DOMAIN, weights.severalContacts(), contacts + " contacts")
                        : new Evidence(Kind.ONE_CONTACT_AT_DOMAIN, weights.oneContact(), contacts + " contact"));
    }

    private void place(Sought lead, Prospect prospect, List<Evidence> evidence) {
        var account = prospect.listing();
        if (lead.phone() != null && lead.phone().equals(account.phone())) {
            evidence.add(new Evidence(Kind.PHONE, rules.weights().phone(), "last digits equal"));
        }
        var here = lead.country();
        var there = account.country();
        if (here != null && there != null && !here.equals(there)) {
            var detail = here.code() + ", not " + there.code();
            evidence.add(new Evidence(Kind.COUNTRY_CONFLICT, rules.weights().countryConflict(), detail));
        } else if (lead.postcode() != null && lead.postcode().equals(account.postcode())) {
            evidence.add(new Evidence(
                    Kind.POSTCODE, rules.weights().postcode(), lead.postcode().value()));
        }
    }

    private void remark(Sought lead, List<Evidence> evidence, BigDecimal score, Set<Remark> remarks) {
        var kinds = EnumSet.noneOf(Kind.class);
        evidence.forEach(found -> kinds.add(found.kind()));
        kinds.remove(Kind.COUNTRY_CONFLICT);
        if (!kinds.isEmpty() && DOMAINS.containsAll(kinds) && !mayStandAlone(lead)) {
            remarks.add(Remark.DOMAIN_ALONE);
        }
        if (kinds.contains(Kind.ACRONYM)
                && score.compareTo(rules.weights().acronym()) >= 0
                && score.compareTo(rules.thresholds().weak()) < 0) {
            remarks.add(Remark.ACRONYM_ALONE);
        }
    }

    private boolean mayStandAlone(Sought lead) {
        return switch (rules.domainAlone()) {
            case NEVER -> false;
            case UNLESS_ANOTHER_COMPANY_IS_NAMED -> lead.company() == null;
            case ALWAYS -> true;
        };
    }

    private Strength strength(BigDecimal score, Set<Remark> remarks) {
        var bands = rules.thresholds();
        if (score.compareTo(bands.weak()) < 0 && !remarks.contains(Remark.ACRONYM_ALONE)) {
            return Strength.NONE;
        }
        return score.compareTo(bands.strong()) >= 0 && remarks.stream().noneMatch(DOUBTS::contains)
                ? Strength.STRONG
                : Strength.WEAK;
    }
}
