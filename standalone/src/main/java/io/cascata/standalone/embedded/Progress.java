package io.cascata.standalone.embedded;

/** Told now and then how far long work has come, of a total that may still grow. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> {};

    void at(long done, long total);
}
