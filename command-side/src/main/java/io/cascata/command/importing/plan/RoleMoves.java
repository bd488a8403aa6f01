package io.cascata.command.importing.plan;

import io.cascata.command.opportunity.AddContactRole;
import io.cascata.command.opportunity.ChangeContactRole;
import io.cascata.command.opportunity.ChoosePrimaryContact;
import io.cascata.command.opportunity.RemoveContactRole;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who takes part in one opportunity. Of two roles of one person at a time, the later replaces the earlier. */
final class RoleMoves {

    private final OpportunityId id;
    private final Tally tally;
    private final Map<ContactId, ContactRole> present = new HashMap<>();
    private @Nullable ContactId primary;

    RoleMoves(OpportunityId id, Tally tally) {
        this.id = id;
        this.tally = tally;
    }

    void begin(RoleSpell spell, Sending sending) {
        var before = present.put(spell.contact(), spell.role());
        if (before == null) {
            sending.send("role", new AddContactRole(id, spell.contact(), spell.role()));
        } else if (!before.value().equalsIgnoreCase(spell.role().value())) {
            tally.policy("second-role-of-a-person-replaces-the-first");
            sending.send("role", new ChangeContactRole(id, spell.contact(), spell.role()));
        }
        if (spell.primary() && !spell.contact().equals(primary)) {
            primary = spell.contact();
            sending.send("primary", new ChoosePrimaryContact(id, spell.contact()));
        }
    }

    void end(RoleSpell spell, Sending sending) {
        if (present.remove(spell.contact(), spell.role())) {
            sending.send("removed", new RemoveContactRole(id, spell.contact(), RemovalReason.OTHER));
            primary = spell.contact().equals(primary) ? null : primary;
        }
    }
}
