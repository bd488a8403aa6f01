package io.cascata.query.stagehistory;

import io.cascata.query.web.RequestRefused;
import org.jspecify.annotations.Nullable;

/** The forms of an export. */
enum ExportFormat {
    JSON("application/json", "json"),
    CSV("text/csv", "csv"),
    PARQUET("application/vnd.apache.parquet", "parquet");

    private final String mediaType;
    private final String extension;

    ExportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    /** The format that was asked for by name, or else by what the client accepts; JSON where it accepts anything. */
    static ExportFormat of(@Nullable String name, @Nullable String accept) {
        for (var format : values()) {
            if (format.extension.equalsIgnoreCase(name)
                    || (name == null && accept != null && accept.contains(format.mediaType))) {
                return format;
            }
        }
        if (name != null) {
            throw new UnknownFormat(name);
        }
        return JSON;
    }

    /** An export was asked for in a form that there is none of. */
    static final class UnknownFormat extends RequestRefused {

        UnknownFormat(String name) {
            super(422, "unknown-format", "format is json, csv or parquet, not '" + name + "'");
        }
    }
}
