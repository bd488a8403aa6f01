package io.cascata.standalone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The measurements, in the order in which one uses what the other left behind. */
public final class Bench {

    private static final List<Measurement> ALL = List.of(
            new AppendMeasurement(),
            new CommandMeasurement(),
            new TouchMeasurement(),
            new ImportMeasurement(),
            new RebuildMeasurement(),
            new WaterfallMeasurement(),
            new AttributionMeasurement(),
            new ReportMeasurement(),
            new ServeMeasurement(),
            new VerifyMeasurement());

    private Bench() {}

    /** What can be measured by itself. */
    public static List<String> names() {
        return ALL.stream().map(Measurement::name).toList();
    }

    /**
     * Measures the named ones, or all where none is named, in a directory of their own.
     *
     * @param events the length of the long log that some of them read
     * @param touches how many touches attribution is measured over
     */
    public static List<Figure> run(Path directory, int events, int touches, List<String> only, BenchProgress progress)
            throws Exception {
        var workshop = new Workshop(directory, events, touches, progress);
        var figures = new ArrayList<Figure>();
        for (var measurement : ALL) {
            if (only.isEmpty() || only.contains(measurement.name())) {
                figures.addAll(measurement.measure(workshop));
            }
        }
        return figures;
    }
}
