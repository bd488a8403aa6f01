package io.cascata.standalone.bench;

import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.attribution.AttributionQuestion;
import io.cascata.query.attribution.AttributionReport;
import io.cascata.query.attribution.AttributionReport.Row;
import io.cascata.query.attribution.AttributionReports;
import io.cascata.query.attribution.Model;
import io.cascata.query.attribution.model.MilestoneWeights;
import io.cascata.query.attribution.model.Settings;
import io.cascata.query.facts.FactStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Attribution over the facts of a market: all rule models in one question beside three of them in plain SQL, a Markov
 * chain beside one in plain arrays, and how long new events take to be in the facts beside their append. Numbers that do
 * not agree break the measurement off.
 */
final class AttributionMeasurement implements Measurement {

    private static final int TIMES = 5;
    private static final int ORDER = 2;
    private static final double GOAL_OF_RULES = 3;
    private static final double GOAL_OF_MARKOV = 5;
    private static final double SAME = 1e-6;
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final AttributionQuestion QUESTION = AttributionQuestion.of(
                    SyntheticEvents.START.plus(Duration.ofDays(36_500)))
            .with(Settings.DEFAULT.custom(MilestoneWeights.parse("FIRST_TOUCH:40,LEAD_CREATION:40,MIDDLE:20")))
            .order(ORDER);

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.directory("attribution");
        var market = new SyntheticMarket(3);
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            workshop.fill(log, market.events(workshop.touches() / SyntheticMarket.TOUCHES_EACH), market::take);
            try (var facts = MarketFacts.open(directory, log)) {
                facts.awaitPosition(log.head(), PATIENCE);
                var reports = new AttributionReports(facts::serving);
                var plain = new PlainRules(facts.serving());
                return List.of(
                        rules(reports, plain),
                        markov(reports, facts.serving()),
                        News.in("the facts", log, market::take, facts::awaitPosition));
            }
        }
    }

    private static Figure rules(AttributionReports reports, PlainRules plain) throws Exception {
        var models = Model.sideBySide(true).stream()
                .filter(model -> model != Model.SHAPLEY)
                .toList();
        var answer = reports.compare(models, QUESTION);
        var expected = plain.credits();
        for (int rule = 0; rule < expected.size(); rule++) {
            var model = PlainRules.RULES.get(rule);
            requireSame(model, expected.get(rule), answer.get(models.indexOf(model)), Row::credit);
        }
        var seconds = seconds(() -> reports.compare(models, QUESTION));
        return Figure.against(models.size() + " rule models", seconds, "s", "3 in plain SQL", seconds(plain::credits))
                .goal("< 3 s", seconds < GOAL_OF_RULES);
    }

    private static Figure markov(AttributionReports reports, FactStore facts) throws Exception {
        var answer = reports.report(Model.MARKOV, QUESTION);
        var expected = PlainMarkov.of(facts).effects();
        requireSame(Model.MARKOV, expected, answer, row -> Objects.requireNonNullElse(row.effect(), Double.NaN));
        var seconds = seconds(() -> reports.report(Model.MARKOV, QUESTION));
        var plain = seconds(() -> PlainMarkov.of(facts).effects());
        return Figure.against("Markov of order " + ORDER, seconds, "s", "plain arrays", plain)
                .goal("< 5 s", seconds < GOAL_OF_MARKOV);
    }

    private static void requireSame(
            Model model, Map<String, Double> expected, AttributionReport report, ToDoubleFunction<Row> value) {
        for (var row : report.rows()) {
            var other = expected.getOrDefault(String.valueOf(row.key()), 0.0);
            if (!(Math.abs(value.applyAsDouble(row) - other) < SAME * Math.max(1, Math.abs(other)))) {
                throw new IllegalStateException(model + " gives " + row + ", the second implementation " + other);
            }
        }
        if (report.rows().size() != expected.size()) {
            throw new IllegalStateException(model + " has " + report.rows().size() + " keys, not " + expected.size());
        }
    }

    /** Asks several times; the time in the middle. */
    private static double seconds(Question question) throws Exception {
        var times = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            var watch = new Stopwatch();
            question.ask();
            times[time] = watch.seconds();
        }
        return Stopwatch.percentile(times, 0.5);
    }

    @FunctionalInterface
    private interface Question {

        Object ask() throws Exception;
    }
}
