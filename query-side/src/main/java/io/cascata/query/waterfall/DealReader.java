package io.cascata.query.waterfall;

import static java.util.stream.Collectors.joining;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Lists the opportunities behind a number of the waterfall, by the same facts and the same criteria. */
final class DealReader {

    private static final Pattern CURSOR = Pattern.compile("(-?\\d{1,18})\\.(\\d{1,18})");

    private final DuckDBConnection connection;
    private final DealsQuestion question;
    private final Sight sight;
    private final Words words;
    private final Model model;

    DealReader(DuckDBConnection connection, DealsQuestion question) throws SQLException {
        this.connection = connection;
        this.question = question;
        this.sight = Sight.of(question.viewpoint(), FactWaterfall.position(connection));
        this.words = Words.read(connection);
        this.model =
                new ModelReader(connection, sight, words).read(question.filter(), WaterfallQuestion.Stages.FITTING);
    }

    DealPage read() throws SQLException {
        var rows = new ArrayList<DealPage.Row>();
        String last = null;
        String next = null;
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(rowsSql())) {
            while (found.next()) {
                if (rows.size() == question.limit()) {
                    next = last;
                    break;
                }
                rows.add(row(found));
                last = found.getLong(6) + "." + found.getLong(7);
            }
        }
        var stages = model.stages().stream()
                .map(stage -> new DealPage.Stage(stage.stageKey(), stage.name()))
                .toList();
        return new DealPage(sight.knownAt(), total(), stages, rows, next);
    }

    private long total() throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT count(*) " + selected())) {
            found.next();
            return found.getLong(1);
        }
    }

    private String rowsSql() {
        return "SELECT d.opportunity, d.name, s.type, s.stage, s.outcome, s.entered, s.pos, t.amount, t.currency,"
                + " t.team, t.owner, CAST(t.close_date AS VARCHAR), (SELECT arg_max(a.name, a.pos) FROM account a"
                + " WHERE a.account = d.account AND a.pos <= " + sight.knownAt() + ") " + selected() + after()
                + " ORDER BY s.entered DESC, s.pos DESC LIMIT " + (question.limit() + 1);
    }

    private String selected() {
        var criteria = new Criteria(question.filter(), words);
        return "FROM " + model.stays() + " s JOIN deal d ON d.n = s.n LEFT JOIN term t ON t.n = s.n AND "
                + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                + sight.standing("s") + " AND " + model.criterion("s", words) + " AND " + criteria.ofStay("s") + " AND "
                + criteria.ofTerms("s", "t", sight) + ofOutcome() + ofStage();
    }

    private String ofOutcome() {
        return question.outcomes().isEmpty()
                ? ""
                : question.outcomes().stream()
                        .map(outcome -> String.valueOf(words.code(outcome)))
                        .sorted()
                        .collect(joining(", ", " AND s.outcome IN (", ")"));
    }

    private String ofStage() {
        var key = question.stage();
        if (key == null) {
            return "";
        }
        var stage = model.stage("stage", key);
        if (question.how() == DealsQuestion.How.LAST) {
            return " AND s.progress = " + stage.order();
        }
        return " AND s.n IN (SELECT r.n FROM " + model.reach() + " r WHERE " + sight.sees("r") + " AND "
                + sight.standing("r", "undone") + " AND " + model.criterion("r", words) + " AND r.stage = "
                + words.code(stage.key()) + ")";
    }

    private String after() {
        var after = question.after();
        if (after == null) {
            return "";
        }
        var cursor = CURSOR.matcher(after);
        if (!cursor.matches()) {
            throw new InvalidQuestion("after", "not the end of a page");
        }
        return " AND (s.entered, s.pos) < (" + cursor.group(1) + ", " + cursor.group(2) + ")";
    }

    private DealPage.Row row(ResultSet row) throws SQLException {
        var team = words.text(row.getInt(10));
        return new DealPage.Row(
                new OpportunityId(row.getString(1)),
                row.getString(2),
                row.getString(13),
                OpportunityType.valueOf(words.known(row.getInt(3))),
                new StageKey(words.known(row.getInt(4))),
                Outcome.valueOf(words.known(row.getInt(5))),
                Instant.EPOCH.plus(row.getLong(6), ChronoUnit.MICROS),
                row.getBigDecimal(8),
                words.text(row.getInt(9)),
                team == null ? null : Team.valueOf(team),
                words.text(row.getInt(11)),
                date(row.getString(12)));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
