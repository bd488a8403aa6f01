package io.cascata.command.importing;

import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.command.importing.reading.UnreadableFile.Problem;
import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads and writes process and mapping files: YAML, in which JSON is contained. A word it does not know is refused. */
public final class SettingsFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SettingsFiles() {}

    static <T> T read(SourceFile file, Class<T> type) {
        try (var in = file.opener().open()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UnreadableFile(Problem.NOT_READABLE, file.name(), "cannot be read: " + e.getMessage());
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw new UnreadableFile(
                    Problem.SETTINGS_MALFORMED,
                    file.name(),
                    place == null ? 0 : Math.max(0, place.getLineNr()),
                    null,
                    e.getOriginalMessage());
        }
    }

    /** A process file to look through, correct and import with again. */
    public static String write(ProcessFile process) {
        return YAML.writeValueAsString(process);
    }
}
