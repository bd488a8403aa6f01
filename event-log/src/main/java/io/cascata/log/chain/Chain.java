package io.cascata.log.chain;

import io.cascata.log.StoredEvent;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * {@code hash(n) = SHA-256(hash(n-1) ‖ canonical header(n) ‖ SHA-256(payload(n)))}, starting from 32 zero bytes. Not for
 * use by several threads at once: it owns one digest.
 */
public final class Chain {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HASH_BYTES = 32;

    private final MessageDigest sha256 = sha256();

    /** What stands before the first event. */
    public static byte[] genesis() {
        return new byte[HASH_BYTES];
    }

    /** SHA-256 of a payload. */
    public byte[] digest(byte[] payload) {
        return sha256.digest(payload);
    }

    /** Gives an event its place in the header and returns its hash; {@code recordedAt} in micros. */
    public byte[] next(byte[] previous, long position, long recordedAt, byte[] header, byte[] payloadDigest) {
        LONG.set(header, CanonicalHeader.POSITION_AT, position);
        LONG.set(header, CanonicalHeader.RECORDED_AT, recordedAt);
        sha256.update(previous);
        sha256.update(header);
        return sha256.digest(payloadDigest);
    }

    /** The hash that a stored event must have behind the one before it: what an auditor recomputes. */
    public byte[] next(byte[] previous, StoredEvent event) {
        return next(
                previous,
                event.position(),
                Micros.of(event.recordedAt()),
                CanonicalHeader.of(event),
                digest(event.payload()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
