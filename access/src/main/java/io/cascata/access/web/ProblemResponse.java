package io.cascata.access.web;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** The answer of problem details (RFC 9457), as the description of the API has it. */
public final class ProblemResponse {

    private ProblemResponse() {}

    /** One that is told with any of these codes. */
    public static ApiResponse of(String... codes) {
        var schema = new ObjectSchema()
                .addProperty("code", new StringSchema().description("Stable name of the problem"))
                .addProperty("detail", new StringSchema().description("What, where and why"));
        return new ApiResponse()
                .description("Refused: " + String.join(", ", codes))
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
    }
}
