package io.cascata.events.account;

import io.cascata.events.Tag;
import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company is known from now on. {@code keys} are what the same company is recognised by however it is written, such as
 * {@code name:acme} and {@code domain:acme.com}; nothing is made twice under the same key without being looked at.
 */
public record AccountRegistered(
        AccountId id, AccountProfile profile, @Nullable List<String> keys) implements AccountEvent {

    public AccountRegistered {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /** A company whose keys nobody has worked out. */
    public AccountRegistered(AccountId id, AccountProfile profile) {
        this(id, profile, null);
    }

    @Override
    public Set<Tag> tags() {
        if (keys == null) {
            return Set.of(AccountEvent.tag(id));
        }
        var tags = new HashSet<>(Set.of(AccountEvent.tag(id)));
        keys.forEach(key -> tags.add(tag(key)));
        return Set.copyOf(tags);
    }

    /** The tag under which companies with this key are found. */
    public static Tag tag(String key) {
        return new Tag("company", key);
    }
}
