package io.cascata.query.attribution.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Some of the channels: those whose bits are set. */
public record Coalition(List<String> channels, long bits) {

    public Set<String> members() {
        var members = new LinkedHashSet<String>();
        for (int i = 0; i < channels.size(); i++) {
            if ((bits >> i & 1) == 1) {
                members.add(channels.get(i));
            }
        }
        return members;
    }
}
