package io.cascata.query.opportunity;

import io.cascata.query.web.RequestRefused;

/** A list was asked for by a field, cursor, size or moment that cannot be used. */
final class MalformedList extends RequestRefused {

    MalformedList(String code, String detail) {
        super(422, code, detail);
    }
}
