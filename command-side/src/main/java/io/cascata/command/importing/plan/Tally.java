package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what becomes of every row. Each row that is read must be settled once. */
public final class Tally {

    private static final int LISTED_REJECTIONS = 1_000;

    private final Map<String, Long> read = new LinkedHashMap<>();
    private final Map<String, Map<RowFate, Long>> settled = new LinkedHashMap<>();
    private final Map<String, Long> policies = new TreeMap<>();
    private final Map<String, Long> codes = new TreeMap<>();
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Long> skipped = new TreeMap<>();
    private final List<String> warnings = new ArrayList<>();

    public void read(String object) {
        read.merge(object, 1L, Long::sum);
    }

    public void settle(RowRef row, RowFate fate) {
        fates(row.object()).merge(fate, 1L, Long::sum);
    }

    /** Settles a row as rejected. */
    public void reject(Rejection rejection) {
        settle(rejection.row(), RowFate.REJECTED);
        explain(rejection);
    }

    /** Notes why; the row is settled elsewhere. */
    public void explain(Rejection rejection) {
        codes.merge(rejection.code(), 1L, Long::sum);
        if (rejections.size() < LISTED_REJECTIONS) {
            rejections.add(rejection);
        }
    }

    /** Settles a row that tells nothing that has happened; the reason is a stable code such as {@code task-open}. */
    public void skip(RowRef row, String reason) {
        settle(row, RowFate.SKIPPED);
        skipped.merge(reason, 1L, Long::sum);
    }

    /** A policy decided what to do with a row. */
    public void policy(String name) {
        policies.merge(name, 1L, Long::sum);
    }

    public void warn(String warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    public List<ObjectCount> objects() {
        return read.entrySet().stream()
                .map(entry -> ObjectCount.of(entry.getKey(), entry.getValue(), fates(entry.getKey())))
                .toList();
    }

    public Map<String, Long> policies() {
        return new TreeMap<>(policies);
    }

    public Map<String, Long> skippedByReason() {
        return new TreeMap<>(skipped);
    }

    public Map<String, Long> rejectionsByCode() {
        return new TreeMap<>(codes);
    }

    /** The first thousand. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    private Map<RowFate, Long> fates(String object) {
        return settled.computeIfAbsent(object, unseen -> new EnumMap<>(RowFate.class));
    }
}
