package io.cascata.command.importing.reading;

import io.cascata.command.importing.reading.UnreadableFile.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/** What the JSON parser complains about, as a problem of the file with its line. */
final class JsonProblems {

    private JsonProblems() {}

    static UnreadableFile of(String file, JacksonException complaint) {
        var place = complaint.getLocation();
        return new UnreadableFile(
                complaint instanceof StreamConstraintsException ? Problem.CELL_TOO_LONG : Problem.JSON_MALFORMED,
                file,
                place == null ? 0 : Math.max(0, place.getLineNr()),
                place == null ? null : String.valueOf(place.getColumnNr()),
                complaint.getOriginalMessage());
    }
}
