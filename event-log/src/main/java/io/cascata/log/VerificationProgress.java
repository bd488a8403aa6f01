package io.cascata.log;

/** Told now and then how far a verification has come. */
@FunctionalInterface
public interface VerificationProgress {

    VerificationProgress NONE = (checked, total) -> {};

    void checked(long checked, long total);
}
