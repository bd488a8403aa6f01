package io.cascata.query.change;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Two answers that were asked for at the same time: where there are two cores, that is faster than one after the other. */
record Both<T>(T one, T other) {

    /** Waits for both, whatever becomes of them, and throws what one of them has thrown. */
    static <T> Both<T> of(Supplier<? extends T> one, Supplier<? extends T> other) {
        var beside = CompletableFuture.<T>supplyAsync(one::get, Thread::startVirtualThread);
        T here;
        try {
            here = other.get();
        } finally {
            beside.handle((answer, failure) -> answer).join();
        }
        return new Both<>(answer(beside), here);
    }

    private static <T> T answer(CompletableFuture<T> beside) {
        try {
            return beside.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw e;
        }
    }
}
