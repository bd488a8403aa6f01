package io.cascata.command.importing.reading;

import java.nio.charset.Charset;

/** A file whose compression, encoding and format have been found out from its content. */
record TextFile(SourceFile file, boolean gzipped, Charset charset, int bomBytes, Format format) {

    enum Format {
        CSV,
        JSON
    }
}
