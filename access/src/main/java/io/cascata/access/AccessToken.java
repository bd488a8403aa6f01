package io.cascata.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What the server remembers of the access token or of the secret of a key: its SHA-256, which suffices because either is 32
 * random bytes (or a configured token of at least {@value #SHORTEST} characters). The secret itself is never kept.
 */
final class AccessToken {

    static final int SHORTEST = 24;
    static final String PREFIX = "cascata_";

    private final byte[] hash;

    private AccessToken(byte[] hash) {
        this.hash = hash;
    }

    /** A new token, to be shown once. */
    static String generate() {
        return PREFIX + random();
    }

    /** A new secret for the key of this name, to be shown once. */
    static String generate(String key) {
        return PREFIX + key + "." + random();
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static AccessToken of(String token) {
        if (token.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "an access token needs at least " + SHORTEST + " characters; the configured one has fewer");
        }
        return new AccessToken(sha256(token));
    }

    static AccessToken ofHash(String hex) {
        return new AccessToken(HexFormat.of().parseHex(hex));
    }

    /** The hash in hex, 64 digits. */
    String hash() {
        return HexFormat.of().formatHex(hash);
    }

    /** Compared in constant time. */
    boolean matches(String candidate) {
        return MessageDigest.isEqual(hash, sha256(candidate));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
