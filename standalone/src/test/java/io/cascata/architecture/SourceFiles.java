package io.cascata.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The files of the project below a root, as they lie there before they are compiled. */
record SourceFiles(Path root) {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".idea", ".vscode", ".cascata", "vendor");

    /** Every text file that belongs to the project. */
    List<Path> texts() {
        return walk(file -> !isBinary(file));
    }

    /** The Java files that are shipped. */
    List<Path> mainJava() {
        return walk(file -> file.toString().endsWith(".java") && file.toString().contains("src/main/"));
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (MalformedInputException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The methods whose bodies have more lines than that, each as {@code File.java: method has n lines}. One statement alone
     * that fills a record or a list may have as many as {@code table}: a line for each of its columns.
     */
    static List<String> methodsLongerThan(int lines, int table, List<Path> files) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files);
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            var found = new ArrayList<String>();
            for (var unit : task.parse()) {
                var scanner =
                        new LongMethods(lines, table, unit, Trees.instance(task).getSourcePositions(), found);
                scanner.scan(unit, null);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> walk(Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> ours(root.relativize(file)))
                    .filter(Files::isRegularFile)
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean ours(Path file) {
        for (var part : file) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBinary(Path file) {
        return Stream.of(".png", ".gz", ".jar", ".woff2", ".ico", ".db", ".parquet")
                .anyMatch(file.toString()::endsWith);
    }

    private static final class LongMethods extends TreeScanner<Void, Void> {

        private final int lines;
        private final int table;
        private final CompilationUnitTree unit;
        private final LineMap map;
        private final SourcePositions positions;
        private final List<String> found;

        LongMethods(int lines, int table, CompilationUnitTree unit, SourcePositions positions, List<String> found) {
            this.lines = lines;
            this.table = table;
            this.unit = unit;
            this.map = unit.getLineMap();
            this.positions = positions;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void ignored) {
            if (method.getBody() != null) {
                var first = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                var last = map.getLineNumber(positions.getEndPosition(unit, method.getBody()));
                var limit = method.getBody().getStatements().size() == 1 ? table : lines;
                if (last - first - 1 > limit) {
                    var file = Path.of(unit.getSourceFile().getName()).getFileName();
                    found.add(file + ": " + method.getName() + " has " + (last - first - 1) + " lines");
                }
            }
            return super.visitMethod(method, null);
        }
    }
}
