package io.cascata.standalone.bench;

/** Told now and then how far the work has come. */
@FunctionalInterface
public interface BenchProgress {

    void at(String what, long done, long total);
}
