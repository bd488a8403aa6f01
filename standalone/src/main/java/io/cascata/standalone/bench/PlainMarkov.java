package io.cascata.standalone.bench;

import io.cascata.query.facts.FactStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The Markov chain of order 2 over the facts of a synthetic market in plain arrays, solved by elimination. A state is the
 * last two channels, of which the first is 0 at the beginning and both are at the start.
 */
final class PlainMarkov {

    private static final String STEPS = """
            SELECT d.n, c.text, w.text = 'WON'
            FROM touch t
            JOIN touch_word c ON c.code = t.channel
            JOIN contact_role r ON r.contact = t.contact
            JOIN deal d ON d.opportunity = r.opportunity
            JOIN canonical_stay s ON s.n = d.n
            JOIN word w ON w.code = s.outcome AND w.text IN ('WON', 'LOST')
            ORDER BY d.n, t.happened, t.pos
            """;
    private static final int MOST_CHANNELS = 16;
    private static final int STATES = MOST_CHANNELS * MOST_CHANNELS;

    private final List<String> channels = new ArrayList<>(List.of(""));
    private final Map<String, Integer> codes = new HashMap<>();
    private final double[][] counts = new double[STATES][MOST_CHANNELS];
    private final double[] conversions = new double[STATES];
    private final double[] left = new double[STATES];

    static PlainMarkov of(FactStore facts) {
        return facts.read(connection -> {
            var markov = new PlainMarkov();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(STEPS)) {
                markov.count(row);
            }
            return markov;
        });
    }

    private void count(ResultSet row) throws SQLException {
        long journey = -1;
        int state = 0;
        boolean won = false;
        while (row.next()) {
            if (row.getLong(1) != journey) {
                end(journey, state, won);
                journey = row.getLong(1);
                state = 0;
                won = row.getBoolean(3);
            }
            int channel = code(row.getString(2));
            counts[state][channel]++;
            left[state]++;
            state = next(state, channel);
        }
        end(journey, state, won);
    }

    private void end(long journey, int state, boolean won) {
        if (journey >= 0) {
            left[state]++;
            conversions[state] += won ? 1 : 0;
        }
    }

    private static int next(int state, int channel) {
        return state % MOST_CHANNELS * MOST_CHANNELS + channel;
    }

    private int code(String channel) {
        return codes.computeIfAbsent(channel, fresh -> {
            channels.add(fresh);
            return channels.size() - 1;
        });
    }

    /** By channel: how much less probable conversion is without it. */
    Map<String, Double> effects() {
        double whole = conversion(0);
        var effects = new HashMap<String, Double>();
        for (int channel = 1; channel < channels.size(); channel++) {
            effects.put(channels.get(channel), 1 - conversion(channel) / whole);
        }
        return effects;
    }

    /** How probable conversion is from the start where steps into a channel lead nowhere; 0 removes none. */
    private double conversion(int removed) {
        var rows = new double[STATES][STATES + 1];
        for (int state = 0; state < STATES; state++) {
            rows[state][state] = 1;
            rows[state][STATES] = left[state] == 0 ? 0 : conversions[state] / left[state];
            for (int channel = 1; channel < channels.size(); channel++) {
                if (channel != removed && left[state] > 0) {
                    rows[state][next(state, channel)] -= counts[state][channel] / left[state];
                }
            }
        }
        return firstOf(rows);
    }

    /** Eliminates from the last unknown up, so that the first is known at the end. Pivots are never 0 in such a chain. */
    private static double firstOf(double[][] rows) {
        for (int pivot = STATES - 1; pivot > 0; pivot--) {
            for (int row = 0; row < pivot; row++) {
                double factor = rows[row][pivot] / rows[pivot][pivot];
                if (factor != 0) {
                    for (int column = 0; column <= STATES; column++) {
                        rows[row][column] -= factor * rows[pivot][column];
                    }
                }
            }
        }
        return rows[0][STATES] / rows[0][0];
    }
}
