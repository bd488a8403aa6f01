package io.cascata.command.buyinggroup;

import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.id.Text;
import io.cascata.events.value.ContactRole;
import org.jspecify.annotations.Nullable;

/** Keep a place for somebody of this role, and perhaps of this job title, who has yet to be found. */
public record HoldPlace(
        BuyingGroupId group,
        PlaceId place,
        ContactRole role,
        @Nullable String jobTitle) implements BuyingGroupCommand {

    public HoldPlace {
        Text.requireIfGiven("job title", jobTitle, 200);
    }
}
