package io.cascata.query.handshake;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of a list of handshakes, each with values separated by commas; those that are missing or empty filter nothing. */
record HandshakeFilters(
        @Parameter(description = "Subjects, such as opportunity/o-17") @Nullable
        String subject,

        @Parameter(description = "Teams that offered") @Nullable
        String from,

        @Parameter(description = "Teams that it was offered to") @Nullable
        String team,

        @Parameter(description = "Owners, by user id") @Nullable
        String owner,

        @Parameter(description = "How far they are, such as OFFERED,ACCEPTED") @Nullable
        String progress) {}
