package io.cascata.query.sql;

import io.cascata.query.web.RequestRefused;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question in SQL is not answered. The message says why; what it repeats of the question is its own words only. */
final class SqlRefused extends RequestRefused {

    private SqlRefused(int status, String code, String detail) {
        super(status, code, detail);
    }

    /** The text is no SQL, or none that fits the tables. */
    static SqlRefused malformed(String detail) {
        return new SqlRefused(422, "sql-malformed", detail);
    }

    /** The text asks for more than to read the documented tables. */
    static SqlRefused forbidden(String detail) {
        return new SqlRefused(403, "sql-forbidden", detail);
    }

    /** The answer takes more time, memory or rows than one question may. */
    static SqlRefused tooMuch(String detail) {
        return new SqlRefused(422, "sql-too-much", detail);
    }

    /** There is no such table. */
    static SqlRefused unknownTable(List<String> known) {
        return new SqlRefused(404, "unknown-table", "there is no such table; there are " + String.join(", ", known));
    }

    /** Others are being answered. */
    static SqlRefused busy(int atOnce) {
        return new SqlRefused(429, "sql-busy", atOnce + " questions are being answered; ask again in a moment");
    }

    @Override
    public @Nullable Integer retryAfter() {
        return status() == 429 ? 1 : null;
    }
}
