package io.cascata.query.stream;

import io.cascata.query.web.RequestRefused;

/** As many streams are open as the settings allow. */
final class TooManyStreams extends RequestRefused {

    TooManyStreams() {
        super(429, "too-many-streams", "as many event streams are open as this server allows");
    }

    @Override
    public Integer retryAfter() {
        return 10;
    }
}
