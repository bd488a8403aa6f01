package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Zip archives, as the weekly Data Export comes in, taken apart into the files they hold. */
public final class Archive {

    private Archive() {}

    /** The file itself, or, where it is a zip archive, what is in it. */
    public static List<SourceFile> unpacked(SourceFile file) {
        try {
            return isZip(file) ? entries(file) : List.of(file);
        } catch (IOException e) {
            throw new UnreadableFile(Problem.NOT_READABLE, file.name(), "cannot be read: " + e.getMessage());
        }
    }

    private static boolean isZip(SourceFile file) throws IOException {
        try (InputStream in = file.opener().open()) {
            return in.read() == 'P' && in.read() == 'K' && in.read() == 3 && in.read() == 4;
        }
    }

    private static List<SourceFile> entries(SourceFile file) throws IOException {
        var entries = new ArrayList<SourceFile>();
        try (var zip = new ZipInputStream(file.opener().open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    var name = entry.getName();
                    entries.add(new SourceFile(file.name() + "/" + name, entry.getSize(), () -> open(file, name)));
                }
            }
        }
        return entries;
    }

    private static InputStream open(SourceFile file, String name) throws IOException {
        var zip = new ZipInputStream(file.opener().open());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        zip.close();
        throw new IOException("the archive has no " + name + " any more");
    }
}
