package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Situation;
import java.util.Set;

/** What may be open only once: one decision of one group of one account about one solution, of one type. */
public record Deal(AccountId account, SolutionId solution, OpportunityType type, BuyingGroupId group) {

    public static Deal of(Situation situation) {
        return new Deal(situation.account(), situation.solution(), situation.type(), situation.group());
    }

    public Tag tag() {
        return new Tag("deal", account + "|" + solution + "|" + type + "|" + group);
    }

    static Set<Tag> tags(OpportunityId id, Situation situation) {
        return Set.of(OpportunityEvent.tag(id), of(situation).tag(), AccountEvent.tag(situation.account()));
    }
}
