package io.cascata.command.buyinggroup;

import io.cascata.command.decision.Boundary;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What buying groups need of the opportunities that they decide about. Everything looked at joins the boundary. */
public interface Purchases {

    /** What gives every open opportunity of a group exactly these people, in these roles; who is too many goes for this reason. */
    List<DomainEvent> inStep(
            Boundary boundary, BuyingGroupFormed group, Map<ContactId, ContactRole> members, RemovalReason reason);

    /** Everybody with a role on an open opportunity of a group; of two roles, that on the opportunity of the first id. */
    Map<ContactId, ContactRole> people(Boundary boundary, BuyingGroupFormed group);

    /** Who decided about one opportunity, open or closed; empty where nobody has opened it. */
    Optional<Committee> committee(Boundary boundary, OpportunityId opportunity);

    /** The people of one opportunity and the account that it is about. */
    record Committee(AccountId account, Map<ContactId, ContactRole> people) {

        public Committee {
            people = Map.copyOf(people);
        }
    }
}
