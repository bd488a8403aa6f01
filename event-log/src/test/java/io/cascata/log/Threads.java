package io.cascata.log;

import java.util.ArrayList;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that start at the same moment. */
final class Threads {

    static final int COUNT = 8;

    private Threads() {}

    /** What one of the threads does. */
    @FunctionalInterface
    interface Work {

        void of(int thread) throws Exception;
    }

    static void inParallel(Work work) {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(COUNT)) {
            var results = new ArrayList<Future<?>>();
            for (int thread = 0; thread < COUNT; thread++) {
                int number = thread;
                results.add(pool.submit(() -> {
                    start.await();
                    work.of(number);
                    return null;
                }));
            }
            start.countDown();
            for (var result : results) {
                result.get();
            }
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
