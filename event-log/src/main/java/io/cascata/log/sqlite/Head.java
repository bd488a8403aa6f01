package io.cascata.log.sqlite;

/** The end of the log: its last position, the chain up to there, and when that event was recorded (micros). */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record Head(long position, byte[] hash, long recordedAt) {}
