package io.cascata.events.value;

import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Who is responsible: a team, and one of its users where somebody is named. */
public record Owner(Team team, @Nullable String user) {

    public Owner {
        if (user != null) {
            Text.require("user", user);
        }
    }
}
