package io.cascata.query.playbook;

import io.cascata.events.playbook.PlaybookSection;
import io.cascata.query.web.RequestRefused;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The playbook has no section of this name. */
final class UnknownSection extends RequestRefused {

    UnknownSection(String section) {
        super(
                404,
                "unknown-section",
                "the playbook has no section '" + section + "', only "
                        + Stream.of(PlaybookSection.values())
                                .map(PlaybookSection::key)
                                .collect(Collectors.joining(", ")));
    }
}
