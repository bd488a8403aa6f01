package io.cascata.standalone.cli;

import java.io.PrintStream;
import java.time.Duration;

/** How far long work has come, on one line of a terminal; silent where the output is not one. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();

    private final String what;
    private final PrintStream out;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long drawn;

    ProgressBar(String what, PrintStream out, boolean terminal) {
        this.what = what;
        this.out = out;
        this.terminal = terminal;
    }

    /** On the error stream of this process, so that it never mixes with what a command prints. */
    @SuppressWarnings("SystemConsoleNull") // it is null again from JDK 25 on, where there is no terminal
    static ProgressBar of(String what) {
        var console = System.console();
        return new ProgressBar(what, System.err, console != null && console.isTerminal());
    }

    /** {@code done} of {@code total}, which may still grow. */
    synchronized void at(long done, long total) {
        var now = System.nanoTime();
        if (terminal && (now - drawn > REDRAW_NANOS || done >= total)) {
            drawn = now;
            out.print("\r" + line(done, total));
            out.flush();
        }
    }

    private String line(long done, long total) {
        var share = total <= 0 ? 0 : Math.min(1.0, (double) done / total);
        var filled = (int) (share * WIDTH);
        var seconds = Math.max(0.001, (System.nanoTime() - started) / 1e9);
        return "%-24s [%s%s] %3d %%  %,d of %,d  %,.0f/s "
                .formatted(
                        what,
                        "=".repeat(filled),
                        " ".repeat(WIDTH - filled),
                        (int) (share * 100),
                        done,
                        total,
                        done / seconds);
    }

    @Override
    public synchronized void close() {
        if (terminal && drawn > 0) {
            out.println();
        }
    }
}
