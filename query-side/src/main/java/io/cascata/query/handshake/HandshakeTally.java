package io.cascata.query.handshake;

/** How handshakes ended: {@code unanswered} wait for an answer; {@code met} and {@code breached} tell what became of the promises. */
public record HandshakeTally(long offered, long accepted, long declined, long unanswered, long met, long breached) {}
