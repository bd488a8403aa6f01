package io.cascata.query.waterfall.web;

import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.DealsQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of the page's URL; an empty one counts as missing. Throws {@link InvalidQuestion} that names the wrong one. */
record Parameters(Map<String, String> given) {

    PageState state() {
        return new PageState(
                choice("type", OpportunityType.class),
                date("asOf"),
                date("vs"),
                date("from"),
                date("to"),
                choice("mode", Mode.COHORT),
                choice("skips", Skips.REACHED),
                choice("measure", PageState.Measure.COUNT),
                choice("rates", PageState.Rates.STEP),
                currency(),
                zone());
    }

    DealsQuestion deals(int limit) {
        var state = state();
        var stage = text("stage");
        return new DealsQuestion(
                state.filter(),
                state.viewpoint(),
                stage == null ? null : new StageKey(stage),
                choice("how", DealsQuestion.How.LAST),
                outcomes(),
                text("after"),
                limit);
    }

    /** One outcome, or {@code leaked} for lost and recycled. */
    private Set<Outcome> outcomes() {
        if ("leaked".equals(text("outcome"))) {
            return Set.of(Outcome.LOST, Outcome.RECYCLED);
        }
        var outcome = choice("outcome", Outcome.class);
        return outcome == null ? Set.of() : Set.of(outcome);
    }

    @Nullable
    String text(String name) {
        var text = given.get(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    private @Nullable LocalDate date(String name) {
        var text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidQuestion(name, "a date is written YYYY-MM-DD");
        }
    }

    private <E extends Enum<E>> E choice(String name, E otherwise) {
        var chosen = choice(name, otherwise.getDeclaringClass());
        return chosen == null ? otherwise : chosen;
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices) {
        var text = text(name);
        if (text == null) {
            return null;
        }
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> written(choice).equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion(
                        name,
                        "one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Parameters::written)
                                        .collect(Collectors.joining(", "))));
    }

    /** How a choice is written in the URL: in small letters with hyphens. */
    static String written(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable String currency() {
        var text = text("currency");
        if (text != null && !text.matches("[A-Z]{3}")) {
            throw new InvalidQuestion("currency", "a currency is written as its ISO code");
        }
        return text;
    }

    private ZoneId zone() {
        var text = text("tz");
        try {
            return text == null ? ZoneOffset.UTC : ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new InvalidQuestion("tz", "a time zone is written like Europe/Berlin");
        }
    }
}
