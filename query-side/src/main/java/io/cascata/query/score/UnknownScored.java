package io.cascata.query.score;

import io.cascata.query.web.RequestRefused;

/** There is no opportunity of that id, or there was none at the viewpoint asked for. */
final class UnknownScored extends RequestRefused {

    UnknownScored(String id) {
        super(404, "unknown-opportunity", "there is no opportunity " + id + " at this viewpoint");
    }
}
