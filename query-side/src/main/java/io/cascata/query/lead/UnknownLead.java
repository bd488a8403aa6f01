package io.cascata.query.lead;

import io.cascata.query.web.RequestRefused;

/** There is no lead of that id, or there was none at the viewpoint asked for. */
final class UnknownLead extends RequestRefused {

    UnknownLead(String id) {
        super(404, "unknown-lead", "there is no lead " + id + " at this viewpoint");
    }
}
