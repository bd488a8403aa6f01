package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.SOLUTION;

import io.cascata.command.buyinggroup.ChangeMemberRole;
import io.cascata.command.buyinggroup.ConfirmMember;
import io.cascata.command.buyinggroup.FormBuyingGroup;
import io.cascata.command.buyinggroup.RemoveMember;
import io.cascata.command.decision.Command;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of the buying group as a few plain rules: while it is formed, who is open has its people. */
final class GroupLife {

    private final Map<OpportunityId, Life> lives;
    private final Map<ContactId, ContactRole> members = new HashMap<>();
    private boolean formed;

    GroupLife(Map<OpportunityId, Life> lives) {
        this.lives = lives;
    }

    /** What somebody may want of the group. */
    enum Wish {
        FORM,
        CONFIRM,
        CHANGE,
        REMOVE;

        Command command(ContactId contact, ContactRole role) {
            return switch (this) {
                case FORM -> new FormBuyingGroup(GROUP, ACCOUNT, SOLUTION);
                case CONFIRM -> new ConfirmMember(GROUP, contact, role, Identification.KNOWN);
                case CHANGE -> new ChangeMemberRole(GROUP, contact, role, IdentificationOrigin.MANUAL);
                case REMOVE -> new RemoveMember(GROUP, contact, RemovalReason.OTHER, IdentificationOrigin.MANUAL);
            };
        }
    }

    Optional<Map<ContactId, ContactRole>> members() {
        return formed ? Optional.of(members) : Optional.empty();
    }

    boolean allows(Wish wish, ContactId contact, ContactRole role) {
        return switch (wish) {
            case FORM -> true;
            case CONFIRM -> formed && role.equals(members.getOrDefault(contact, role));
            case CHANGE -> formed && members.containsKey(contact);
            case REMOVE -> formed;
        };
    }

    void accept(Wish wish, ContactId contact, ContactRole role) {
        switch (wish) {
            case FORM -> form();
            case CONFIRM, CHANGE -> members.put(contact, role);
            case REMOVE -> members.remove(contact);
        }
        lives.values().forEach(this::follow);
    }

    void opened(Life life, boolean history) {
        if (life.isOpen() && !history) {
            form();
        }
        follow(life);
    }

    void enter(Life life, StageRef to, Instant at, @Nullable String why) {
        boolean wasOpen = life.isOpen();
        life.enter(to, at, why);
        if (!wasOpen) {
            follow(life);
        }
    }

    void take(Life life, ContactId contact, ContactRole role) {
        life.roles.put(contact, role);
        if (formed && life.isOpen()) {
            members.put(contact, role);
        }
    }

    void leave(Life life, ContactId contact) {
        life.leave(contact);
        if (formed && life.isOpen()) {
            members.remove(contact);
        }
    }

    private void form() {
        if (!formed) {
            formed = true;
            lives.values().stream().filter(Life::isOpen).forEach(life -> members.putAll(life.roles));
        }
    }

    private void follow(Life life) {
        if (formed && life.isOpen()) {
            life.roles.clear();
            life.roles.putAll(members);
            if (life.primary != null && !members.containsKey(life.primary)) {
                life.primary = null;
            }
        }
    }
}
