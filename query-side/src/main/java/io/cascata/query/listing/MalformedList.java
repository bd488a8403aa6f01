package io.cascata.query.listing;

import io.cascata.query.web.RequestRefused;

/** A list was asked for by a field, cursor, size or moment that cannot be used. */
public final class MalformedList extends RequestRefused {

    public MalformedList(String code, String detail) {
        super(422, code, detail);
    }
}
