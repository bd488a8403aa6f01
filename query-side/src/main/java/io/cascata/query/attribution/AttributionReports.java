package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;
import io.cascata.query.attribution.AttributionReport.Rest;
import io.cascata.query.attribution.AttributionReport.Row;
import io.cascata.query.attribution.model.Milestones;
import io.cascata.query.attribution.model.Shapley;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Answers what attribution is asked, each answer from one snapshot of the facts; none reads events. */
public final class AttributionReports {

    private static final Comparator<Row> ORDER =
            Comparator.comparingDouble(Row::credit).reversed().thenComparing(row -> String.valueOf(row.key()));

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    public AttributionReports(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** Throws {@link InvalidQuestion} where the model cannot answer it. */
    public AttributionReport report(Model model, AttributionQuestion question) {
        return facts.get()
                .read(connection -> answer(connection, List.of(model), question))
                .getFirst();
    }

    /** Several models side by side over the same selection; rule models and Shapley by journeys only. */
    public List<AttributionReport> compare(List<Model> models, AttributionQuestion question) {
        for (var model : models) {
            if (!model.isRule() && model != Model.SHAPLEY) {
                throw new InvalidQuestion("model", model + " is asked for by itself");
            }
        }
        return facts.get().read(connection -> answer(connection, models, question));
    }

    private static List<AttributionReport> answer(
            DuckDBConnection connection, List<Model> models, AttributionQuestion question) throws SQLException {
        require(models, question);
        var sight = Sight.of(question.viewpoint(), position(connection));
        var model = models.getFirst();
        return model == Model.MARKOV || model == Model.SHAPLEY_RATE
                ? List.of(whole(connection, model, question, sight))
                : byJourney(connection, models, question, sight);
    }

    private static void require(List<Model> models, AttributionQuestion question) {
        for (var model : models) {
            if (model == Model.CUSTOM && question.settings().custom() == null) {
                throw new InvalidQuestion("weights", "the custom model needs them");
            }
            if ((model == Model.MARKOV || model == Model.SHAPLEY_RATE) && question.basis() != Basis.WON) {
                throw new InvalidQuestion("basis", model + " goes by what was won and lost, not by open pipeline");
            }
        }
    }

    static long position(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pos FROM progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<AttributionReport> byJourney(
            DuckDBConnection connection, List<Model> models, AttributionQuestion question, Sight sight)
            throws SQLException {
        var settings = question.settings();
        var sums = models.stream().map(model -> new CreditSums(model, settings)).toList();
        JourneyReader.select(
                        connection, question, sight, Set.of(question.basis().outcome()))
                .read((deal, journey, keys) -> {
                    var milestones = Milestones.of(journey, settings.kinds());
                    sums.forEach(sum -> sum.take(deal, journey, keys, milestones));
                });
        var texts = texts(connection, question, sight);
        return sums.stream().map(sum -> report(sum, texts, question, sight)).toList();
    }

    private static AttributionReport report(
            CreditSums sums, Map<Long, String> texts, AttributionQuestion question, Sight sight) {
        var rows = new ArrayList<Row>();
        sums.sums()
                .forEach((key, sum) -> rows.add(new Row(
                        texts.get(key),
                        rounded(sum.credit()),
                        sum.touches(),
                        sum.opportunities(),
                        sum.amounts().list(),
                        null,
                        null)));
        return report(
                sums.model(),
                question,
                sight,
                rows,
                rest(sums.unattributed()),
                rest(sums.total()),
                sums.fallbacks(),
                null,
                Notes.of(sums.model(), question, sums.fallbacks()));
    }

    private static Rest rest(CreditSums.Sum sum) {
        return new Rest(
                rounded(sum.credit()), sum.opportunities(), sum.amounts().list(), null);
    }

    private static double rounded(double credit) {
        return Math.rint(credit * 1e9) / 1e9;
    }

    private static AttributionReport whole(
            DuckDBConnection connection, Model model, AttributionQuestion question, Sight sight) throws SQLException {
        var sums = new PathSums();
        JourneyReader.select(connection, question, sight, Set.of(Outcome.WON, Outcome.LOST, Outcome.RECYCLED))
                .read(sums::take);
        var texts = texts(connection, question, sight);
        if (model == Model.SHAPLEY_RATE && sums.keys() > Shapley.MOST) {
            throw new InvalidQuestion(
                    "by", "Shapley values are for at most " + Shapley.MOST + " keys, not " + sums.keys());
        }
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
                        null)));
        var unattributed = sums.unattributed(result.shares().isEmpty());
        return report(model, question, sight, rows, unattributed, sums.total(), 0, result.path(), result.notes());
    }

    private static AttributionReport report(
            Model model,
            AttributionQuestion question,
            Sight sight,
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
                unattributed,
                total,
                fallbacks,
                path,
                notes);
    }

    private static Map<Long, String> texts(DuckDBConnection connection, AttributionQuestion question, Sight sight)
            throws SQLException {
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
