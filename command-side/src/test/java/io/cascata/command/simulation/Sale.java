package io.cascata.command.simulation;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Situation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One opportunity in the model. */
final class Sale {

    final OpportunityId id;
    final Map<ContactId, ContactRole> roles = new HashMap<>();

    @Nullable
    Situation about;

    String stage = "";
    State state = State.UNOPENED;

    enum State {
        UNOPENED,
        OPEN,
        WON,
        LOST,
        PARKED
    }

    Sale(OpportunityId id) {
        this.id = id;
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isClosed() {
        return state != State.OPEN && state != State.UNOPENED;
    }

    /** What at most one open opportunity is about. */
    List<Object> deal() {
        return about == null ? List.of() : List.of(about.account(), about.solution(), about.type(), about.group());
    }

    /** Which of the roles that are asked for somebody has. */
    List<ContactRole> filled() {
        return Course.PROFILE.stream().filter(roles::containsValue).toList();
    }

    void apply(OpportunityEvent event) {
        switch (event) {
            case OpportunityOpened opened -> {
                about = opened.situation();
                stage = opened.stage().key().value();
                state = State.OPEN;
            }
            case StageEvent moved -> {
                stage = moved.to().key().value();
                state = after(moved);
            }
            case ContactRoleAdded added -> roles.put(added.contact(), added.role());
            case ContactRoleChanged changed -> roles.put(changed.contact(), changed.role());
            case ContactRoleRemoved removed -> roles.remove(removed.contact());
            default -> {}
        }
    }

    private State after(StageEvent moved) {
        return switch (moved) {
            case OpportunityWon won -> State.WON;
            case OpportunityLost lost -> State.LOST;
            case OpportunityRecycled recycled -> State.PARKED;
            case OpportunityWithdrawn withdrawn -> State.PARKED;
            case ClosedStageEntered refiled -> state;
            default -> State.OPEN;
        };
    }
}
