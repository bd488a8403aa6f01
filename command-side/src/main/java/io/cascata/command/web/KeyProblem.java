package io.cascata.command.web;

import io.cascata.command.web.ApiProblem.FieldProblem;
import java.util.List;
import java.util.Locale;

/** Why a call is refused because of the key that it was made with. */
enum KeyProblem {
    /** It says another channel than the one that the key is bound to. */
    CHANNEL_BOUND,

    /** It says another team than the one that the key acts for. */
    TEAM_BOUND;

    /** The stable name, such as {@code channel-bound}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The problem with a header or field, with what the key allows instead. */
    ApiProblem in(String field, String why) {
        return new ApiProblem(403, code(), field + ": " + why, List.of(new FieldProblem(field, code(), why)));
    }
}
