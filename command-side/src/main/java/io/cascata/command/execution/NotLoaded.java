package io.cascata.command.execution;

/** A decision asked for an entity that has not been read yet; it is made again once all such have been read at once. */
final class NotLoaded extends RuntimeException {

    private final transient EntityRef ref;

    NotLoaded(EntityRef ref) {
        super(ref.toString(), null, false, false);
        this.ref = ref;
    }

    EntityRef ref() {
        return ref;
    }
}
