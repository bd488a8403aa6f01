package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.ContactRole;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A contact has one role on an opportunity: it is added where there is none, and only what is there changes or goes. */
final class OneRolePerContact implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        boolean kept =
                switch (event) {
                    case ContactRoleAdded added -> isNow(model, added.id(), added.contact(), null);
                    case ContactRoleChanged changed ->
                        isNow(model, changed.id(), changed.contact(), changed.previous());
                    case ContactRoleRemoved removed -> isNow(model, removed.id(), removed.contact(), removed.role());
                    default -> true;
                };
        return Rule.unless(kept, "the contact's role was another: " + event);
    }

    private static boolean isNow(Model model, OpportunityId id, ContactId contact, @Nullable ContactRole expected) {
        var sale = model.sales.get(id);
        return sale != null && Objects.equals(sale.roles.get(contact), expected);
    }
}
