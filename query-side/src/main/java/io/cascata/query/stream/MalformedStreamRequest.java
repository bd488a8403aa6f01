package io.cascata.query.stream;

import io.cascata.query.web.RequestRefused;

/** A request for events that cannot be answered; code and detail say which part is wrong and why. */
final class MalformedStreamRequest extends RequestRefused {

    MalformedStreamRequest(String code, String detail) {
        super(422, code, detail);
    }
}
