package io.cascata.query.handshake;

import io.cascata.query.web.RequestRefused;

/** There is no such handshake at the viewpoint asked for. */
final class UnknownHandshake extends RequestRefused {

    UnknownHandshake(String id) {
        super(404, "unknown-handshake", "there is no handshake " + id + " at this viewpoint");
    }
}
