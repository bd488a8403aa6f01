package io.cascata.query.buyinggroup;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Team;
import io.cascata.query.identity.PersonalTouch;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that somebody of the group did. */
record Interaction(
        Instant at,
        ContactId contact,
        String channel,
        String kind,
        @Nullable CampaignId campaign,
        @Nullable String content,
        Team team) {

    static Interaction of(PersonalTouch personal) {
        var touch = personal.touch();
        return new Interaction(
                personal.at(),
                requireNonNull(personal.person().contact()),
                touch.channel(),
                touch.kind(),
                touch.campaign(),
                touch.content(),
                touch.team());
    }

    /** Everybody who ever had a role; who was added by mistake never took part. */
    static Set<ContactId> participants(List<RecordedEvent> story) {
        var people = new LinkedHashSet<ContactId>();
        for (var recorded : story) {
            switch (recorded.event()) {
                case ContactRoleAdded added -> people.add(added.contact());
                case ContactRoleRemoved removed -> {
                    if (removed.reason() == RemovalReason.ADDED_BY_MISTAKE) {
                        people.remove(removed.contact());
                    }
                }
                default -> {}
            }
        }
        return people;
    }
}
