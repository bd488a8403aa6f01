package io.cascata.command.importing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Runs imports beside everything else, one at a time, and remembers the last of them. */
public final class ImportDesk {

    private static final int REMEMBERED = 20;

    private final Importer importer;
    private final Executor executor;
    private final Map<String, ImportRun> runs = new LinkedHashMap<>();
    private @Nullable ImportRun current;

    /** Each import occupies one thread of the executor while it runs. */
    public ImportDesk(Importer importer, Executor executor) {
        this.importer = importer;
        this.executor = executor;
    }

    /** Starts an import; none while another runs. {@code whenDone} is called at its end, however it ends. */
    public synchronized Optional<ImportRun> start(UUID id, ImportRequest request, Runnable whenDone) {
        if (current != null && current.status() == ImportRun.Status.RUNNING) {
            return Optional.empty();
        }
        var run = new ImportRun(id.toString());
        current = run;
        runs.put(run.id(), run);
        if (runs.size() > REMEMBERED) {
            runs.remove(runs.keySet().iterator().next());
        }
        executor.execute(() -> run.run(importer, request, whenDone));
        return Optional.of(run);
    }

    public synchronized Optional<ImportRun> find(String id) {
        return Optional.ofNullable(runs.get(id));
    }
}
