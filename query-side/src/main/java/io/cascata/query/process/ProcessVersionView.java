package io.cascata.query.process;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a stage model: {@code active} where new opportunities open on it, {@code since} where it ever was activated. */
public record ProcessVersionView(
        ProcessId process,
        int version,
        boolean active,
        @Nullable Instant since,
        ProcessDefinition definition) {

    ProcessVersionView activated(Instant at) {
        return new ProcessVersionView(process, version, true, at, definition);
    }

    ProcessVersionView retired() {
        return new ProcessVersionView(process, version, false, since, definition);
    }
}
