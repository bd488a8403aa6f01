package io.cascata.command.buyinggroup;

import io.cascata.command.contact.ContactRefusal;
import io.cascata.command.role.RoleRefusal;
import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commands for the places that a buying group keeps for people still to be found. */
@RestController
@RequestMapping("/api/buying-groups/{id}/places/{place}")
@RefusedBy({BuyingGroupRefusal.class, ContactRefusal.class, RoleRefusal.class})
class BuyingGroupPlacesApi {

    private static final Identification RESEARCHED =
            new Identification(IdentificationWay.RESEARCH, IdentificationOrigin.MANUAL, null);

    private final CommandDispatch commands;

    BuyingGroupPlacesApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Holding(
            @NotNull ContactRole role,
            @Nullable String jobTitle,
            @Nullable Instant occurredAt) {}

    record Filling(
            @NotNull ContactId contact,
            @Nullable Identification identification,
            @Nullable Instant occurredAt) {}

    record Releasing(@Nullable String reason, @Nullable Instant occurredAt) {}

    @PutMapping
    @Operation(summary = "Hold a place for somebody of a role who has yet to be found")
    ResponseEntity<CommandAnswer> hold(
            @PathVariable String id, @PathVariable String place, Call call, @Valid @RequestBody Holding body) {
        return commands.change(
                call.at(body.occurredAt()),
                () -> new HoldPlace(new BuyingGroupId(id), new PlaceId(place), body.role(), body.jobTitle()));
    }

    @PostMapping("/fill")
    @Operation(summary = "Fill a place with the contact who was found; they become a member")
    ResponseEntity<CommandAnswer> fill(
            @PathVariable String id, @PathVariable String place, Call call, @Valid @RequestBody Filling body) {
        var found = body.identification() == null ? RESEARCHED : body.identification();
        return commands.change(
                call.at(body.occurredAt()),
                () -> new FillPlace(new BuyingGroupId(id), new PlaceId(place), body.contact(), found));
    }

    @PostMapping("/release")
    @Operation(summary = "Look for nobody any more for a place")
    ResponseEntity<CommandAnswer> release(
            @PathVariable String id, @PathVariable String place, Call call, @Valid @RequestBody Releasing body) {
        return commands.change(
                call.at(body.occurredAt()).because(body.reason()),
                () -> new ReleasePlace(new BuyingGroupId(id), new PlaceId(place)));
    }
}
