package io.cascata.command.campaign;

import io.cascata.command.web.Call;
import io.cascata.command.web.CommandAnswer;
import io.cascata.command.web.CommandDispatch;
import io.cascata.command.web.RefusedBy;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
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

/** Commands for campaigns. */
@RestController
@RequestMapping("/api/campaigns")
@RefusedBy(CampaignRefusal.class)
class CampaignApi {

    private final CommandDispatch commands;

    CampaignApi(CommandDispatch commands) {
        this.commands = commands;
    }

    record Registration(
            @Nullable CampaignId id,
            @NotNull CampaignProfile profile,
            @Nullable Instant occurredAt) {}

    record Revision(
            @NotNull CampaignProfile profile, @Nullable Instant occurredAt) {}

    @PostMapping
    @Operation(summary = "Register a campaign")
    ResponseEntity<CommandAnswer> register(Call call, @Valid @RequestBody Registration body) {
        return commands.create(
                call.at(body.occurredAt()),
                "/api/campaigns",
                id -> new RegisterCampaign(body.id() == null ? new CampaignId(id) : body.id(), body.profile()));
    }

    @PutMapping("/{id}/profile")
    @Operation(summary = "Revise what is known of a campaign")
    ResponseEntity<CommandAnswer> revise(@PathVariable String id, Call call, @Valid @RequestBody Revision body) {
        return commands.change(
                call.at(body.occurredAt()), () -> new ReviseCampaign(new CampaignId(id), body.profile()));
    }
}
