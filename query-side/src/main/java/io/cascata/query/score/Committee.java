package io.cascata.query.score;

import static java.util.Comparator.comparing;

import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.TargetRole;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.score.GroupScore.Member;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Who decided about an opportunity, and in which stage it stood. */
record Committee(OpportunityOpened opened, StageKey stage, Map<String, ContactRole> people) {

    private static final Comparator<Member> HIGHEST_FIRST = comparing(Member::score)
            .reversed()
            .thenComparing(member -> member.contact().value());

    /** Empty where the opportunity was not opened. */
    static Optional<Committee> of(List<RecordedEvent> events) {
        var people = new TreeMap<String, ContactRole>();
        OpportunityOpened opened = null;
        StageKey stage = null;
        for (var recorded : events) {
            switch (recorded.event()) {
                case OpportunityOpened event -> {
                    opened = event;
                    stage = event.stage().key();
                }
                case StageEvent event -> stage = event.to().key();
                case ContactRoleAdded event -> people.put(event.contact().value(), event.role());
                case ContactRoleChanged event -> people.put(event.contact().value(), event.role());
                case ContactRoleRemoved event -> people.remove(event.contact().value());
                default -> {}
            }
        }
        return opened == null || stage == null ? Optional.empty() : Optional.of(new Committee(opened, stage, people));
    }

    /** The scores of these people for the solution, the highest first, with what unnamed people of the account showed. */
    GroupScore scored(Function<ContactId, ScoreSheet> scores, ScoreSheet unnamed, List<TargetRole> profile) {
        var solution = opened.situation().solution();
        var members = people.entrySet().stream()
                .map(person -> member(new ContactId(person.getKey()), person.getValue(), scores))
                .sorted(HIGHEST_FIRST)
                .toList();
        return new GroupScore(
                opened.id(),
                solution,
                stage,
                unnamed.at(),
                members.stream().map(Member::score).reduce(BigDecimal.ZERO, BigDecimal::add),
                WeightedScore.of(members, profile),
                members,
                unnamed.interestIn(solution));
    }

    private Member member(ContactId contact, ContactRole role, Function<ContactId, ScoreSheet> scores) {
        return new Member(
                contact, role, scores.apply(contact).of(opened.situation().solution()));
    }
}
