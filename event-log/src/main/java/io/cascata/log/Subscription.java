package io.cascata.log;

/** A handle that ends what it was given for. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

    @Override
    void close();
}
