package io.cascata.access;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code cascata}: {@code data} is the data directory, {@code admin.token} (CASCATA_ADMIN_TOKEN) takes the
 * place of the generated access token, {@code hosts} are the names under which the server may be addressed besides the
 * loopback ones.
 */
@ConfigurationProperties("cascata")
record AccessSettings(
        @DefaultValue(".cascata") Path data,
        @Nullable Admin admin,
        @DefaultValue List<String> hosts) {

    record Admin(@Nullable String token) {}

    @Nullable
    String configuredToken() {
        return admin == null || admin.token() == null || admin.token().isBlank() ? null : admin.token();
    }
}
