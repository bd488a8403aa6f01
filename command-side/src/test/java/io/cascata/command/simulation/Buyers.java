package io.cascata.command.simulation;

import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Situation;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One buying group in the model, with those who are confirmed. */
final class Buyers {

    final Map<ContactId, ContactRole> members = new HashMap<>();

    @Nullable
    BuyingGroupFormed formed;

    boolean decideAbout(Situation about) {
        return formed != null
                && formed.account().equals(about.account())
                && formed.solution().equals(about.solution());
    }

    void apply(BuyingGroupEvent event) {
        switch (event) {
            case BuyingGroupFormed now -> formed = now;
            case MemberConfirmed confirmed -> members.put(confirmed.contact(), confirmed.role());
            case MemberRoleChanged changed -> members.computeIfPresent(changed.contact(), (id, role) -> changed.role());
            case MemberRemoved removed -> members.remove(removed.contact());
            default -> {}
        }
    }
}
