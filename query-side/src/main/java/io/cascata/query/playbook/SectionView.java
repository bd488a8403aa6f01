package io.cascata.query.playbook;

import io.cascata.events.playbook.PlaybookEvent;
import io.cascata.events.playbook.PlaybookRules;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was in force: rules {@code version} (0: those that come with the platform), since when, and the log
 * position of the event that says so, which is also the version to send with If-Match.
 */
record SectionView(String section, int version, @Nullable Instant since, long position, PlaybookRules rules) {

    static SectionView shipped(PlaybookSection section) {
        return new SectionView(section.key(), 0, null, 0, section.shipped());
    }

    static SectionView of(RecordedEvent recorded) {
        var event = (PlaybookEvent) recorded.event();
        return new SectionView(
                event.section().key(), event.version(), recorded.occurredAt(), recorded.position(), event.rules());
    }
}
