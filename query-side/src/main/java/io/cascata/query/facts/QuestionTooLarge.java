package io.cascata.query.facts;

import io.cascata.query.web.RequestRefused;
import java.sql.SQLException;
import java.util.Locale;

/** A question of the facts takes more memory than there is for questions. It left nothing behind; a smaller one is answered. */
public final class QuestionTooLarge extends RequestRefused {

    public static final String CODE = "question-too-large";

    QuestionTooLarge(SQLException cause) {
        super(
                422,
                CODE,
                "the facts cannot answer this within " + DuckDb.MEMORY + " of memory: ask about fewer opportunities, by"
                        + " a shorter window or a filter, or compare viewpoints that are nearer to each other");
        initCause(cause);
    }

    /** Whether it was for want of memory that a statement failed. */
    public static boolean isWhy(SQLException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("out of memory") || message.contains("memory limit");
    }
}
