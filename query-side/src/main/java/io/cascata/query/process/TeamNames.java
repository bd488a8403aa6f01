package io.cascata.query.process;

import io.cascata.events.value.Team;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Teams as people write them. */
final class TeamNames {

    private TeamNames() {}

    /** Such as {@code Sales development}; a dash where no team is named. */
    static String of(@Nullable Team team) {
        if (team == null) {
            return "-";
        }
        var words = team.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
