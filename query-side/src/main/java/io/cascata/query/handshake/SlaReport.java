package io.cascata.query.handshake;

import io.cascata.events.playbook.ServiceLevelRules.Period;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well promises between teams are kept, as both teams see it: one line for each direction in which work is handed
 * over, one for each owner of the receiving team, and the volumes that were promised.
 */
public record SlaReport(Instant at, List<Line> handOvers, List<Line> owners, List<Volume> volumes) {

    public SlaReport {
        handOvers = List.copyOf(handOvers);
        owners = List.copyOf(owners);
        volumes = List.copyOf(volumes);
    }

    /**
     * Counts of handshakes from one team to another. Leakage: {@code unanswered} were never answered, {@code declined},
     * {@code untouched} were accepted and not followed up, whether or not their subject has closed since; {@code withdrawn}
     * had their subject closed before anybody answered. {@code attainment} is met / (met + breached); medians are in
     * seconds from the offer, and from when the subject came to be known, to the first follow-up. {@code leaks}
     * tells what was lost by its due time.
     */
    public record Line(
            Team from,
            Team to,
            @Nullable String owner,
            int offered,
            int unanswered,
            int declined,
            int untouched,
            int followedUp,
            int withdrawn,
            int onTrack,
            int atRisk,
            int met,
            int breached,
            @Nullable Double attainment,
            @Nullable Double medianSecondsSinceOffer,
            @Nullable Double medianSecondsSinceKnown,
            Leaks leaks) {}

    /**
     * Handshakes that leak: not answered by the due time (even where they were later), declined, accepted and then not
     * followed up for too long. One may leak in several ways: {@code leaked} counts it once, {@code rate} is leaked / offered.
     */
    public record Leaks(
            int notAnsweredByDue,
            int declined,
            int untouched,
            int leaked,
            @Nullable Double rate) {

        int of(Leak leak) {
            return switch (leak) {
                case NOT_ANSWERED_BY_DUE -> notAnsweredByDue;
                case DECLINED -> declined;
                case UNTOUCHED -> untouched;
            };
        }
    }

    /** How many different subjects were handed over in a period, against what was promised. */
    public record Volume(
            String name,
            Team from,
            Team to,
            Period period,
            LocalDate begins,
            LocalDate ends,
            int target,
            int delivered,
            int over,
            int shortfall) {}
}
