package io.cascata.command.policy.storage;

/** The file beside the log could not be read or written; the message says which and what was tried. */
public final class PolicyStoreFailure extends RuntimeException {

    PolicyStoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
