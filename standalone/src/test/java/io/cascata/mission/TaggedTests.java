package io.cascata.mission;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Which test files below a root carry which row of the mission as a tag, on a class or on a method. */
final class TaggedTests extends TreeScanner<@Nullable Void, Path> {

    private static final Pattern ROW = Pattern.compile("[A-P]\\d{2}");

    private final Map<String, SortedSet<Path>> files = new TreeMap<>();

    private TaggedTests() {}

    /** Row to the files with its tests, relative to the root. */
    static Map<String, SortedSet<Path>> below(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var tests = new TaggedTests();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(sources(root));
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null, units);
            for (CompilationUnitTree unit : task.parse()) {
                tests.scan(unit, root.relativize(Path.of(unit.getSourceFile().toUri())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tests.files;
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith("Test.java"))
                    .filter(file -> file.toString().contains("/src/test/java/"))
                    .toList();
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree node, Path file) {
        take(node.getModifiers(), file);
        return super.visitClass(node, file);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, Path file) {
        take(node.getModifiers(), file);
        return null;
    }

    private void take(ModifiersTree modifiers, Path file) {
        modifiers.getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("Tag"))
                .map(TaggedTests::value)
                .filter(tag -> ROW.matcher(tag).matches())
                .forEach(row ->
                        files.computeIfAbsent(row, any -> new TreeSet<>()).add(file));
    }

    private static String value(AnnotationTree annotation) {
        var argument = annotation.getArguments().getFirst();
        var value = argument instanceof AssignmentTree assigned ? assigned.getExpression() : argument;
        return value instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
    }
}
