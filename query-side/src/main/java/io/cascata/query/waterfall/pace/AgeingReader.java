package io.cascata.query.waterfall.pace;

import io.cascata.events.value.Outcome;
import io.cascata.query.money.Sums;
import io.cascata.query.money.Value;
import io.cascata.query.waterfall.Model;
import io.cascata.query.waterfall.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the ages of open opportunities. */
final class AgeingReader {

    private final Selection selection;
    private final AgeingQuestion question;
    private final Map<String, List<Tally>> bands = new HashMap<>();

    private static final class Tally {
        private final Sums sums = new Sums();
        private long count;
    }

    AgeingReader(Selection selection, AgeingQuestion question) {
        this.selection = selection;
        this.question = question;
    }

    Ageing read() throws SQLException {
        var sql = new AgeSql(selection, question);
        selection.query(sql.bands(), this::band);
        var found = new HashMap<String, Ageing.Stage>();
        var model = new HashMap<String, Model.Stage>();
        selection.model().stages().forEach(stage -> model.put(stage.key(), stage));
        selection.query(sql.stages(), row -> {
            var stage = model.get(selection.words().known(row.getInt(1)));
            if (stage != null) {
                found.put(stage.key(), stage(stage, row));
            }
        });
        var stages = new ArrayList<Ageing.Stage>();
        for (var stage : selection.model().stages()) {
            if (stage.outcome() == Outcome.OPEN && found.containsKey(stage.key())) {
                stages.add(found.get(stage.key()));
            }
        }
        long open = stages.stream().mapToLong(Ageing.Stage::open).sum();
        return new Ageing(selection.sight().knownAt(), question.at(), open, stages);
    }

    private void band(ResultSet row) throws SQLException {
        var words = selection.words();
        var tally = tallies(words.known(row.getInt(1))).get(row.getInt(2));
        tally.count += row.getLong(4);
        tally.sums.add(words.text(row.getInt(3)), row.getBigDecimal(5), row.getLong(4));
    }

    private List<Tally> tallies(String stage) {
        return bands.computeIfAbsent(stage, key -> {
            var tallies = new ArrayList<Tally>();
            for (int i = 0; i <= question.bands().size(); i++) {
                tallies.add(new Tally());
            }
            return tallies;
        });
    }

    private Ageing.Stage stage(Model.Stage stage, ResultSet row) throws SQLException {
        return new Ageing.Stage(
                stage.stageKey(),
                stage.name(),
                row.getLong(2),
                Days.of(row.getBigDecimal(3)),
                Days.of(row.getBigDecimal(4)),
                Days.of(row.getBigDecimal(5)),
                Days.of(row.getBigDecimal(6)),
                Days.of(row.getBigDecimal(9)),
                row.getLong(7),
                row.getLong(8),
                bands(tallies(stage.key())));
    }

    private List<Ageing.Band> bands(List<Tally> tallies) {
        var edges = question.bands();
        var rows = new ArrayList<Ageing.Band>();
        for (int i = 0; i < tallies.size(); i++) {
            var tally = tallies.get(i);
            rows.add(new Ageing.Band(
                    i == 0 ? 0 : edges.get(i - 1),
                    i == edges.size() ? null : edges.get(i),
                    tally.count,
                    tally.count == 0 ? Value.NONE : tally.sums.value()));
        }
        return rows;
    }
}
