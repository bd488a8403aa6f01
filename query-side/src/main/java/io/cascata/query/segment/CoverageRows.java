package io.cascata.query.segment;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.segment.Committees.Which;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which opportunities stand behind a number of coverage. */
public record CoverageRows(
        @Parameter(description = "high, low or unknown. Default: all") @Nullable
        String band,

        @Parameter(description = "open, closed in the window, opened in the window, or all. Default: all") @Nullable
        String state,

        @Parameter(description = "Only opportunities of this row of /api/coverage/roles") @Nullable
        String key,

        @Parameter(description = "What the key is: role or set. Default: role") @Nullable
        String by,

        @Parameter(description = "Only those that stand so: open, won, lost or recycled. Default: all") @Nullable
        String outcome,

        @Parameter(description = "Only those with an amount in this currency, such as EUR") @Nullable
        String currency,

        @Parameter(description = "set: only those with target roles; complete: only with all of these filled") @Nullable
        String profile,

        @Parameter(description = "none: only those on which nobody is known") @Nullable
        String members,

        @Parameter(description = "Only those that came to this canonical stage or beyond, such as pipeline") @Nullable
        String reached) {

    /** All of them. */
    public static final CoverageRows ALL = new CoverageRows(null, null, null, null, null, null, null, null, null);

    /** Of the rows of {@code /api/coverage/roles}, by role or set. */
    static CoverageRows by(@Nullable String by) {
        return new CoverageRows(null, null, null, by, null, null, null, null, null);
    }

    /** Which are meant. */
    enum State {
        OPEN,
        CLOSED,
        OPENED,
        ALL
    }

    /** The bands there are. */
    enum Band {
        HIGH,
        LOW,
        UNKNOWN
    }

    /** Whether there is a profile, and all of it filled. */
    enum Profile {
        ANY,
        SET,
        COMPLETE
    }

    /** How many people are known. */
    enum Members {
        ANY,
        NONE
    }

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    Chosen chosen() {
        return new Chosen(
                parsed("band", Band.class, band),
                read("state", State.class, state, State.ALL),
                CoverageParameters.given(key),
                RolesPresent.By.of(by),
                parsed("outcome", Outcome.class, outcome),
                CoverageParameters.given(currency),
                read("profile", Profile.class, profile, Profile.ANY),
                read("members", Members.class, members, Members.ANY),
                parsed("reached", CanonicalStage.class, reached));
    }

    Which which() {
        return switch (chosen().state()) {
            case OPEN -> Which.OPEN_WITH_AMOUNTS;
            case CLOSED -> Which.CLOSED;
            case OPENED, ALL -> Which.ALL;
        };
    }

    private static <E extends Enum<E>> E read(String parameter, Class<E> type, @Nullable String text, E otherwise) {
        var read = parsed(parameter, type, text);
        return read == null ? otherwise : read;
    }

    private static <E extends Enum<E>> @Nullable E parsed(String parameter, Class<E> type, @Nullable String text) {
        return text == null || text.isBlank() ? null : FilterParameters.parse(parameter, type, text);
    }

    /** The same, read. */
    record Chosen(
            @Nullable Band band,
            State state,
            @Nullable String key,
            RolesPresent.By by,
            @Nullable Outcome outcome,
            @Nullable String currency,
            Profile profile,
            Members members,
            @Nullable CanonicalStage reached) {}
}
