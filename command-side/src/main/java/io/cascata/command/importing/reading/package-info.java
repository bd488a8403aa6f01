/** Rows out of files: CSV and JSON, plain, gzipped or zipped, in any of the encodings that exports come in. */
@NullMarked
package io.cascata.command.importing.reading;

import org.jspecify.annotations.NullMarked;
