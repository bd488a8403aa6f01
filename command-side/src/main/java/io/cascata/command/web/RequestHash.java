package io.cascata.command.web;

import io.cascata.command.decision.Command;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two requests ask for the same: SHA-256 over all that was asked for, whatever its spelling. */
final class RequestHash {

    private final JsonMapper json = JsonMapper.builder().build();

    private record Asked(
            String command,
            Command content,
            @Nullable Long version,
            @Nullable Instant occurredAt,
            @Nullable String reason) {}

    String of(Command command, Call call) {
        var version = call.version() == null ? null : call.version().number();
        var asked = new Asked(command.getClass().getSimpleName(), command, version, call.occurredAt(), call.reason());
        return HexFormat.of().formatHex(sha256().digest(json.writeValueAsBytes(asked)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
