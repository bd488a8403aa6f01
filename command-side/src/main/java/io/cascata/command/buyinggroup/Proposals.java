package io.cascata.command.buyinggroup;

import io.cascata.command.decision.Boundary;
import io.cascata.events.buyinggroup.MemberEvent;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import java.util.List;
import java.util.TreeSet;

/** The groups for which somebody is proposed and not confirmed yet, in the order of their ids. */
public record Proposals(List<BuyingGroupId> groups) {

    static final Proposals NONE = new Proposals(List.of());

    public static Proposals of(Boundary boundary, ContactId contact) {
        return boundary.load(ProposalsKind.PROPOSALS, contact);
    }

    Proposals after(MemberEvent event) {
        var ids = new TreeSet<>(groups.stream().map(BuyingGroupId::value).toList());
        ids.remove(event.id().value());
        if (event instanceof MemberProposed) {
            ids.add(event.id().value());
        }
        return new Proposals(ids.stream().map(BuyingGroupId::new).toList());
    }
}
