package io.cascata.query.opportunity;

import io.cascata.query.web.RequestRefused;

/** There is no opportunity of that id, or there was none at the viewpoint asked for. */
final class UnknownOpportunity extends RequestRefused {

    UnknownOpportunity(String id) {
        super(404, "unknown-opportunity", "there is no opportunity " + id + " at this viewpoint");
    }
}
