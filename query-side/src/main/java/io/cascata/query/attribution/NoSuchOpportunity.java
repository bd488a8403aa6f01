package io.cascata.query.attribution;

import io.cascata.query.web.RequestRefused;

/** Attribution was asked of an opportunity that there is none of at the viewpoint. */
final class NoSuchOpportunity extends RequestRefused {

    NoSuchOpportunity(String id) {
        super(404, "unknown-opportunity", "there is no opportunity " + id + " at this viewpoint");
    }
}
