package io.cascata.query.web;

import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as it was put. It is told as problem details with this HTTP status and stable code;
 * the message is the detail, names what is wrong and repeats nothing but parameters. Features extend it.
 */
public abstract class RequestRefused extends RuntimeException {

    private final int status;
    private final String code;

    protected RequestRefused(int status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public final int status() {
        return status;
    }

    public final String code() {
        return code;
    }

    /** After how many seconds to ask again, where that is all it takes. */
    public @Nullable Integer retryAfter() {
        return null;
    }
}
