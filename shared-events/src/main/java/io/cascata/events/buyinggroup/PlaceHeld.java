package io.cascata.events.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.id.Text;
import io.cascata.events.value.ContactRole;
import org.jspecify.annotations.Nullable;

/** The group needs somebody in this role, perhaps of this job title, who has yet to be found. */
public record PlaceHeld(
        BuyingGroupId id,
        PlaceId place,
        ContactRole role,
        @Nullable String jobTitle) implements BuyingGroupEvent {

    public PlaceHeld {
        Text.requireIfGiven("job title", jobTitle, 200);
    }
}
