package io.cascata.query.attribution;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.deals.Sight;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.UnknownOpportunity;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Answers what attribution is asked, each answer from one snapshot of the facts; none reads events. */
public final class AttributionReports {

    private final Supplier<FactStore> facts;

    /** {@code facts} gives the store that serves at the moment. */
    public AttributionReports(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** Throws {@link InvalidQuestion} where the model cannot answer it. */
    public AttributionReport report(Model model, AttributionQuestion question) {
        require(List.of(model), question);
        return facts.get()
                .read(connection -> ReportReader.of(connection, question).read(List.of(model)))
                .getFirst();
    }

    /** Several models side by side over the same selection; rule models and Shapley by journeys only. */
    public List<AttributionReport> compare(List<Model> models, AttributionQuestion question) {
        requireTouches(models, question);
        return facts.get()
                .read(connection -> ReportReader.of(connection, question).read(models));
    }

    static void require(List<Model> models, AttributionQuestion question) {
        for (var model : models) {
            if (model == Model.CUSTOM && question.settings().custom() == null) {
                throw new InvalidQuestion("weights", "the custom model needs them");
            }
            if ((model == Model.MARKOV || model == Model.SHAPLEY_RATE) && question.basis() != Basis.WON) {
                throw new InvalidQuestion("basis", model + " goes by what was won and lost, not by open pipeline");
            }
        }
    }

    /** One row for each credit that is wanted; made over the connection that reads them. */
    TableExport.Rows credits(List<Model> models, AttributionQuestion question, WantedCredits wanted) {
        if (models.size() > 1) {
            requireTouches(models, question);
        } else {
            require(models, question);
        }
        return connection -> {
            var sight = Sight.of(question.viewpoint(), position(connection));
            boolean all =
                    wanted.number() == CreditNumber.EFFECT && !models.getFirst().givesToTouches();
            var outcomes = all ? Model.CLOSED : Set.of(question.basis().outcome());
            var reader = JourneyReader.select(connection, question, sight, outcomes);
            new CreditTable(connection, models, question.settings(), wanted, new KeySql(question.by(), sight))
                    .write(reader);
            return CreditTable.rows();
        };
    }

    /** Throws {@link UnknownOpportunity} where there is none at the viewpoint. */
    public OpportunityAttribution opportunity(OpportunityId id, List<Model> models, AttributionQuestion question) {
        requireTouches(models, question);
        return facts.get().read(connection -> {
            var sight = Sight.of(question.viewpoint(), position(connection));
            var sheet = new OpportunitySheet(models, question);
            JourneyReader.select(connection, question.of(id), sight, Set.of()).read(sheet::take);
            return sheet.read(connection, id.value(), sight);
        });
    }

    /** What teams sourced and influenced, whatever credits models give. */
    public InfluenceReport influence(AttributionQuestion question) {
        return facts.get()
                .read(connection -> new InfluenceReader(connection, question, InfluenceWitness.NOBODY).read());
    }

    /** The opportunities that a number of it counts, of one key or of all. */
    TableExport.Rows influenceRows(AttributionQuestion question, String number, @Nullable String key) {
        return connection -> InfluenceRows.sql(connection, question, number, new CreditTable.Key(key));
    }

    private static void requireTouches(List<Model> models, AttributionQuestion question) {
        for (var model : models) {
            if (!model.givesToTouches()) {
                throw new InvalidQuestion("model", model + " gives to keys by all journeys at once, not to touches");
            }
        }
        require(models, question);
    }

    FactStore store() {
        return facts.get();
    }

    static long position(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pos FROM progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
