package io.cascata.events.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the source says of a type: the text of the Javadoc above its declaration, on one line. */
final class JavadocSource {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern TYPE_JAVADOC =
            Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:sealed interface|record|enum)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");

    private JavadocSource() {}

    static String of(Class<?> type) {
        var file = SOURCES.resolve(type.getName().replace('.', '/') + ".java");
        try {
            return of(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String source) {
        var javadoc = TYPE_JAVADOC.matcher(source);
        if (!javadoc.find()) {
            throw new IllegalArgumentException("no Javadoc above a public type in: " + source);
        }
        var text = javadoc.group(1).replaceAll("(?m)^\\s*\\* ?", " ").replaceAll("\\s+", " ");
        return CODE.matcher(text).replaceAll("`$1`").strip();
    }
}
