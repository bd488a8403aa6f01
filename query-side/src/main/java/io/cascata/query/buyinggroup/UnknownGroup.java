package io.cascata.query.buyinggroup;

import io.cascata.query.web.RequestRefused;

/** There is no such group or opportunity, or there was none at the viewpoint asked for. */
final class UnknownGroup extends RequestRefused {

    private UnknownGroup(String code, String what) {
        super(404, code, "there is no " + what + " at this viewpoint");
    }

    static UnknownGroup group(String id) {
        return new UnknownGroup("unknown-buying-group", "buying group " + id);
    }

    static UnknownGroup opportunity(String id) {
        return new UnknownGroup("unknown-opportunity", "opportunity " + id);
    }
}
