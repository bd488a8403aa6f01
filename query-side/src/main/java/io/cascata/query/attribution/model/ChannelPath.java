package io.cascata.query.attribution.model;

import java.util.List;

/** How often a path of channels ended in a conversion and how often in none, and what its conversions were worth. */
public record ChannelPath(List<String> channels, double conversions, double nulls, double value) {

    public ChannelPath {
        channels = List.copyOf(channels);
        if (channels.isEmpty() || conversions < 0 || nulls < 0) {
            throw new IllegalArgumentException("a path has a step, and no fewer than no conversions: " + channels);
        }
    }
}
