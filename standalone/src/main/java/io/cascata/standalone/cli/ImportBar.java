package io.cascata.standalone.cli;

import io.cascata.command.importing.plan.ImportProgress;

/** Shows an import first reading rows, then carrying out what they mean. */
final class ImportBar implements ImportProgress, AutoCloseable {

    private static final int ROWS_BETWEEN = 1_000;

    private ProgressBar bar = ProgressBar.of("Reading rows");
    private long rows;
    private long works;
    private long planned;

    @Override
    public void rowRead() {
        if (++rows % ROWS_BETWEEN == 0) {
            bar.at(rows, rows);
        }
    }

    @Override
    public void planned(long total) {
        bar.at(rows, rows);
        bar.close();
        planned = total;
        bar = ProgressBar.of("Importing");
    }

    @Override
    public void carriedOut(int more, int commands) {
        works += more;
        bar.at(works, planned);
    }

    @Override
    public void close() {
        bar.close();
    }
}
