package io.cascata.query.handshake;

import static io.cascata.query.handshake.Step.Kind.ACCEPTED;
import static io.cascata.query.handshake.Step.Kind.BREACHED;
import static io.cascata.query.handshake.Step.Kind.DECLINED;
import static io.cascata.query.handshake.Step.Kind.EXTENDED;
import static io.cascata.query.handshake.Step.Kind.FOLLOWED_UP;
import static io.cascata.query.handshake.Step.Kind.MET;
import static io.cascata.query.handshake.Step.Kind.OFFERED;
import static io.cascata.query.handshake.Step.Kind.WITHDRAWN;
import static java.util.stream.Collectors.joining;

import io.cascata.events.handshake.SubjectKind;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Consumer;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads how handshakes stood from a viewpoint: of each question about one, the last word by position. */
record StandingReader(DuckDBConnection connection, Sight sight, Words words) {

    static StandingReader of(DuckDBConnection connection, Sight sight) throws SQLException {
        return new StandingReader(connection, sight, Words.read(connection, HandshakeStepProjection.WORD));
    }

    /** Every handshake that is seen, in the order in which they were offered. */
    void each(Consumer<Standing> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql())) {
            while (rows.next()) {
                reader.accept(standing(rows));
            }
        }
    }

    private String sql() {
        return "SELECT handshake, " + last("subject_kind", OFFERED) + ", " + last("subject", OFFERED) + ", "
                + last("from_team", OFFERED) + ", " + last("to_team", OFFERED) + ", " + last("to_user", OFFERED) + ", "
                + last("owner_team", ACCEPTED) + ", " + last("owner_user", ACCEPTED) + ", "
                + last("kind", OFFERED, ACCEPTED, DECLINED, WITHDRAWN) + " AS last, " + last("kind", MET, BREACHED)
                + " AS result, " + last("happened", OFFERED) + " AS offered, " + last("known", OFFERED) + ", "
                + last("happened", ACCEPTED, DECLINED) + " AS answered, " + last("happened", FOLLOWED_UP)
                + " AS followed_up, " + last("at_risk", OFFERED, EXTENDED) + ", " + last("due", OFFERED, EXTENDED)
                + " FROM " + HandshakeStepProjection.TABLE + " s WHERE "
                + sight.sql().seesEvent("s")
                + " GROUP BY handshake HAVING offered IS NOT NULL ORDER BY offered, handshake";
    }

    private String last(String column, Step.Kind... kinds) {
        var codes = Arrays.stream(kinds)
                .map(kind -> String.valueOf(words.code(kind)))
                .collect(joining(", "));
        return "arg_max(s." + column + ", s.pos) FILTER (s.kind IN (" + codes + "))";
    }

    private Standing standing(ResultSet row) throws SQLException {
        var result = words.text(row.getInt(10));
        return new Standing(
                row.getString(1),
                SubjectKind.valueOf(words.known(row.getInt(2))),
                row.getString(3),
                Team.valueOf(words.known(row.getInt(4))),
                new Owner(Team.valueOf(words.known(row.getInt(5))), words.text(row.getInt(6))),
                row.getInt(7) == Words.NONE
                        ? null
                        : new Owner(Team.valueOf(words.known(row.getInt(7))), words.text(row.getInt(8))),
                Step.Kind.valueOf(words.known(row.getInt(9))),
                result == null ? null : Step.Kind.valueOf(result),
                new Standing.Times(
                        instant(row.getLong(11)),
                        time(row, 12),
                        time(row, 13),
                        time(row, 14),
                        time(row, 15),
                        time(row, 16)));
    }

    private static @Nullable Instant time(ResultSet row, int column) throws SQLException {
        long micros = row.getLong(column);
        return micros == 0 ? null : instant(micros);
    }

    private static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
