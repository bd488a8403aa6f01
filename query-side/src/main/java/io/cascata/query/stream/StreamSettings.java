package io.cascata.query.stream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code cascata.stream}: the CloudEvents source (a URI reference), how long a stream may be silent before a
 * heartbeat, and how many streams may be open at once.
 */
@ConfigurationProperties("cascata.stream")
record StreamSettings(
        @DefaultValue("urn:cascata") String source,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1000") int maxClients) {}
