package io.cascata.log.sqlite;

import io.cascata.log.LogDamaged;
import io.cascata.log.Verification;
import io.cascata.log.VerificationProgress;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Verifies the log: the chain on this thread, the indexes on another, each on one state of the file. */
final class LogCheck {

    private final Readers readers;
    // A verification holds one connection while it waits for a second: several at once could take them all.
    private final ReentrantLock one = new ReentrantLock();

    LogCheck(Readers readers) {
        this.readers = readers;
    }

    Verification run(VerificationProgress progress) {
        one.lock();
        try {
            return readers.read("verifying", on -> inOneState(on, () -> verify(on, progress)));
        } finally {
            one.unlock();
        }
    }

    private Verification verify(Statements on, VerificationProgress progress) throws SQLException {
        Head noted = StoredHead.noted(on.connection());
        var findings = new Findings();
        var sums = new IndexSums(noted.position());
        var indexes = CompletableFuture.supplyAsync(
                () -> checkIndexes(findings, sums),
                task -> Thread.ofPlatform().daemon().start(task));
        var chain = new ChainCheck(findings, sums);
        boolean readable = chain.run(on, noted, progress);
        var failure = await(indexes);
        if (readable) {
            compare(sums, findings, failure);
        }
        return new Verification(chain.checked(), HexFormat.of().formatHex(chain.end()), findings.inOrder());
    }

    private @Nullable LogDamaged checkIndexes(Findings findings, IndexSums sums) {
        try {
            return readers.read(
                    "verifying the indexes",
                    on -> inOneState(on, () -> {
                        new IndexCheck(findings, sums).run(on);
                        return null;
                    }));
        } catch (LogDamaged e) {
            return e;
        }
    }

    private static @Nullable LogDamaged await(CompletableFuture<@Nullable LogDamaged> indexes) {
        try {
            return indexes.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static void compare(IndexSums sums, Findings findings, @Nullable LogDamaged failure) {
        if (failure == null) {
            sums.differing()
                    .limit(Findings.KEPT)
                    .forEach(position -> findings.add(
                            position, "does not stand in the tag index or the id index as an append writes it"));
        } else {
            findings.add(sums.differing().findFirst().orElse(1), String.valueOf(failure.getMessage()));
        }
    }

    private interface Step<T extends @Nullable Object> {
        T run() throws SQLException;
    }

    private static <T extends @Nullable Object> T inOneState(Statements on, Step<T> step) throws SQLException {
        on.connection().setAutoCommit(false);
        try {
            return step.run();
        } finally {
            on.connection().rollback();
            on.connection().setAutoCommit(true);
        }
    }
}
