package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.TextFile.Format;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file to read rows from; its encoding and format were found out from its content. */
public final class Reading {

    private final TextFile text;
    private final Limits limits;

    private Reading(TextFile text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /** Throws {@link UnreadableFile} where the content is no text, or no encoding fits it. */
    public static Reading of(SourceFile file, Limits limits) {
        return new Reading(FileProbe.probe(file), limits);
    }

    public String name() {
        return text.file().name();
    }

    /** What the user should know about how the file is read: the encoding, where it is not UTF-8. */
    public Optional<String> note() {
        return text.charset().equals(StandardCharsets.UTF_8)
                ? Optional.empty()
                : Optional.of(name() + " is not UTF-8 and is read as "
                        + text.charset().displayName());
    }

    public RowStream rows() {
        try {
            return text.format() == Format.JSON
                    ? JsonRows.open(name(), reader(), limits)
                    : CsvRows.open(name(), reader(), limits);
        } catch (IOException e) {
            throw new UnreadableFile(Problem.NOT_READABLE, name(), "cannot be read: " + e.getMessage());
        }
    }

    private Reader reader() throws IOException {
        var in = FileProbe.open(text.file(), text.gzipped());
        in.skipNBytes(text.bomBytes());
        var decoder = text.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return new InputStreamReader(in, decoder);
    }
}
