package io.cascata.command.importing.reading;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.command.importing.reading.TextFile.Format;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.zip.GZIPInputStream;

/** Finds out from a file's bytes how to read it: gzip, then byte order mark, else UTF-8 where every byte is, else Windows-1252. */
final class FileProbe {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private FileProbe() {}

    static TextFile probe(SourceFile file) {
        try {
            boolean gzipped = isGzip(file);
            try (InputStream in = open(file, gzipped)) {
                return probe(file, gzipped, in);
            }
        } catch (IOException e) {
            throw new UnreadableFile(Problem.NOT_READABLE, file.name(), "cannot be read: " + e.getMessage());
        }
    }

    static InputStream open(SourceFile file, boolean gzipped) throws IOException {
        InputStream raw = new BufferedInputStream(file.opener().open(), 1 << 16);
        return gzipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
    }

    private static boolean isGzip(SourceFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    private static TextFile probe(SourceFile file, boolean gzipped, InputStream in) throws IOException {
        in.mark(4);
        byte[] start = in.readNBytes(4);
        in.reset();
        if (start.length == 0) {
            throw new UnreadableFile(Problem.EMPTY, file.name(), "the file is empty");
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextFile(file, gzipped, UTF_16LE, 2, format(start[2]));
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new TextFile(file, gzipped, UTF_16BE, 2, format(start.length > 3 ? start[3] : ' '));
        }
        var survey = ByteSurvey.of(file.name(), in);
        int bom = startsWith(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        return new TextFile(file, gzipped, survey.utf8() ? UTF_8 : WINDOWS_1252, bom, format(survey.firstSign()));
    }

    private static boolean startsWith(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Format format(int firstSign) {
        return firstSign == '{' || firstSign == '[' ? Format.JSON : Format.CSV;
    }
}
