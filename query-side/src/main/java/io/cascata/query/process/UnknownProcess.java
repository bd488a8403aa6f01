package io.cascata.query.process;

import io.cascata.query.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/** There is no such process, or not in that version, as seen from where it was asked for. */
final class UnknownProcess extends RequestRefused {

    UnknownProcess(String id, @Nullable Integer version) {
        super(
                404,
                "unknown-process",
                "there is no process '" + id + "'" + (version == null ? "" : " in version " + version));
    }
}
