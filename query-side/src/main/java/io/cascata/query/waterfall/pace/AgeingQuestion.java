package io.cascata.query.waterfall.pace;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How old opportunities are asked for: at which moment, in which bands (days at which the next one begins, ascending) and
 * after how many days a stay is stalled; without, after the ninth decile of the stage's own finished stays.
 */
public record AgeingQuestion(
        WaterfallQuestion waterfall,
        Instant at,
        List<Integer> bands,
        @Nullable Integer stalledAfter) {

    public static final List<Integer> BANDS = List.of(30, 60, 90, 180);

    public AgeingQuestion {
        bands = bands.isEmpty() ? BANDS : List.copyOf(bands);
        int last = 0;
        for (int band : bands) {
            if (band <= last) {
                throw new InvalidQuestion("bands", "days that ascend, from 1 on, not " + bands);
            }
            last = band;
        }
        if (stalledAfter != null && stalledAfter < 1) {
            throw new InvalidQuestion("stalledAfter", "at least one day, not " + stalledAfter);
        }
    }

    /** As it is asked over HTTP: at the business time of the viewpoint, or else at present. */
    public static AgeingQuestion of(
            WaterfallQuestion question, Instant present, Collection<String> bands, @Nullable String stalledAfter) {
        var asOf = question.viewpoint().asOf();
        return new AgeingQuestion(
                question,
                asOf == null ? present : asOf,
                bands(bands),
                stalledAfter == null || stalledAfter.isBlank() ? null : days("stalledAfter", stalledAfter));
    }

    private static List<Integer> bands(Collection<String> texts) {
        var bands = new ArrayList<Integer>();
        for (var text : texts) {
            bands.add(days("bands", text));
        }
        return bands;
    }

    private static int days(String parameter, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new InvalidQuestion(parameter, "'" + text + "' is not a number of days");
        }
    }
}
