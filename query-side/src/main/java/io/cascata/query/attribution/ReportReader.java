package io.cascata.query.attribution;

import io.cascata.query.attribution.AttributionReport.Rest;
import io.cascata.query.attribution.AttributionReport.Row;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.attribution.model.Shapley;
import io.cascata.query.deals.Sight;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Answers one question over one connection. */
record ReportReader(DuckDBConnection connection, AttributionQuestion question, Sight sight) {

    private static final Comparator<Row> ORDER =
            Comparator.comparingDouble(Row::credit).reversed().thenComparing(row -> String.valueOf(row.key()));

    static ReportReader of(DuckDBConnection connection, AttributionQuestion question) throws SQLException {
        return new ReportReader(
                connection, question, Sight.of(question.viewpoint(), AttributionReports.position(connection)));
    }

    /** One report for each model; a model that looks at all journeys at once stands alone. */
    List<AttributionReport> read(List<Model> models) throws SQLException {
        return read(models, (deal, journey, keys) -> {});
    }

    /** The same, with the journeys shown to somebody else as well. */
    List<AttributionReport> read(List<Model> models, JourneySheet besides) throws SQLException {
        var model = models.getFirst();
        return model.givesToTouches() ? byJourney(models, besides) : List.of(whole(model, besides));
    }

    private List<AttributionReport> byJourney(List<Model> models, JourneySheet besides) throws SQLException {
        var settings = question.settings();
        var sums = models.stream().map(model -> new CreditSums(model, settings)).toList();
        JourneyReader.select(
                        connection, question, sight, Set.of(question.basis().outcome()))
                .read((deal, journey, keys) -> {
                    var milestones = Milestones.of(journey, settings.kinds());
                    sums.forEach(sum -> sum.take(deal, journey, keys, milestones));
                    besides.take(deal, journey, keys);
                });
        var texts = texts();
        return sums.stream().map(sum -> report(sum, texts)).toList();
    }

    private AttributionReport report(CreditSums sums, Map<Long, String> texts) {
        var rows = new ArrayList<Row>();
        sums.sums()
                .forEach((key, sum) -> rows.add(new Row(
                        texts.get(key),
                        rounded(sum.credit()),
                        sum.touches(),
                        sum.opportunities(),
                        sum.amounts().list(),
                        null,
                        Map.of())));
        return report(
                sums.model(),
                rows,
                rest(sums.unattributed()),
                rest(sums.total()),
                sums.fallbacks(),
                null,
                Notes.of(sums.model(), question, sums.fallbacks()));
    }

    private static Rest rest(CreditSums.Sum sum) {
        return new Rest(
                rounded(sum.credit()), sum.opportunities(), sum.amounts().list(), Map.of());
    }

    private static double rounded(double credit) {
        return Math.rint(credit * 1e9) / 1e9;
    }

    private AttributionReport whole(Model model, JourneySheet besides) throws SQLException {
        var sums = new PathSums();
        JourneyReader.select(connection, question, sight, Model.CLOSED).read(besides.after(sums::take));
        requireFew(model, sums);
        var texts = texts();
        var result = WholeModels.of(model, sums, question.order());
        var amounts = sums.shared(result.shares());
        var rows = new ArrayList<Row>();
        result.effects()
                .forEach((key, effect) -> rows.add(new Row(
                        texts.get(key),
                        rounded(result.shares().getOrDefault(key, 0.0) * sums.converting()),
                        sums.touches(key),
                        sums.opportunities(key),
                        amounts.getOrDefault(key, new Amounts()).list(),
                        effect,
                        Map.of())));
        var unattributed = sums.unattributed(result.shares().isEmpty());
        return report(model, rows, unattributed, sums.total(), 0, result.path(), result.notes());
    }

    private AttributionReport report(
            Model model,
            List<Row> rows,
            Rest unattributed,
            Rest total,
            long fallbacks,
            AttributionReport.@Nullable Path path,
            List<String> notes) {
        rows.sort(ORDER);
        return new AttributionReport(
                model,
                question.basis(),
                question.by(),
                question.eligible(),
                question.valuedAt(),
                question.basis() == Basis.PIPELINE,
                question.viewpoint().asOf(),
                sight.knownAt(),
                rows,
                0,
                unattributed,
                total,
                fallbacks,
                path,
                notes);
    }

    private static void requireFew(Model model, PathSums sums) {
        if (model == Model.SHAPLEY_RATE && sums.keys() > Shapley.MOST) {
            throw new InvalidQuestion(
                    "by", "Shapley values are for at most " + Shapley.MOST + " keys, not " + sums.keys());
        }
    }

    private Map<Long, String> texts() throws SQLException {
        var texts = new HashMap<Long, String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(new KeySql(question.by(), sight).texts())) {
            while (rows.next()) {
                var text = rows.getString(2);
                if (!text.isEmpty()) {
                    texts.put(rows.getLong(1), text);
                }
            }
        }
        return texts;
    }
}
