package io.cascata.query.viewpoint;

import io.cascata.query.web.RequestRefused;

/** There is no opportunity of that id, or there was none at the viewpoint asked for. */
public final class UnknownOpportunity extends RequestRefused {

    public UnknownOpportunity(String id) {
        super(404, "unknown-opportunity", "there is no opportunity " + id + " at this viewpoint");
    }
}
