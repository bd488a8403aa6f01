package io.cascata.query.export;

import io.cascata.query.web.RequestRefused;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The forms of an export. */
public enum ExportFormat {
    JSON(ExportFormat.JSON_TYPE),
    CSV(ExportFormat.CSV_TYPE),
    PARQUET(ExportFormat.PARQUET_TYPE);

    public static final String JSON_TYPE = "application/json";
    public static final String CSV_TYPE = "text/csv";
    public static final String PARQUET_TYPE = "application/vnd.apache.parquet";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return this == CSV ? mediaType + ";charset=UTF-8" : mediaType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format that was asked for by name, or else the one that the client accepts most gladly; JSON where all are the
     * same to it. Throws {@link Refused} where there is none.
     */
    public static ExportFormat of(@Nullable String name, @Nullable String accept) {
        if (name == null || name.isBlank()) {
            return accepted(accept == null || accept.isBlank() ? MediaType.ALL_VALUE : accept);
        }
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(422, "unknown-format", "format is json, csv or parquet, not '" + name + "'"));
    }

    private static ExportFormat accepted(String accept) {
        for (var wanted : inOrder(accept)) {
            for (var format : values()) {
                if (wanted.getQualityValue() > 0
                        && wanted.isCompatibleWith(MediaType.parseMediaType(format.mediaType))) {
                    return format;
                }
            }
        }
        throw new Refused(406, "not-acceptable", "there is JSON, CSV and Parquet, but nothing of '" + accept + "'");
    }

    private static List<MediaType> inOrder(String accept) {
        try {
            var types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types;
        } catch (InvalidMediaTypeException e) {
            throw new Refused(406, "not-acceptable", "Accept cannot be read: " + e.getMessage());
        }
    }

    /** An export was asked for in a form that there is none of. */
    public static final class Refused extends RequestRefused {

        Refused(int status, String code, String detail) {
            super(status, code, detail);
        }
    }
}
