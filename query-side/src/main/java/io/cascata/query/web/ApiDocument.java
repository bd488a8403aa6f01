package io.cascata.query.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.TreeSet;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says of all operations: title, who may call, problem details, one tag for each kind of resource. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String VERSION = "1";
    private static final String TOKEN = "token";
    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi() {
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("The access token of the server, or a key with the right to READ or to COMMAND, as in"
                        + " Authorization: Bearer TOKEN");
        return new OpenAPI()
                .info(new Info()
                        .title("Cascata")
                        .version(VERSION)
                        .description("Commands change, queries read; what went wrong is told as problem details."))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    @Bean
    GlobalOpenApiCustomizer commonParts() {
        return api -> {
            api.getComponents().addSchemas(PROBLEM, problem());
            var tags = new TreeSet<String>();
            api.getPaths().forEach((path, item) -> {
                var tag = tag(path);
                tags.add(tag);
                item.readOperations().forEach(operation -> complete(operation, tag));
            });
            api.setTags(tags.stream().map(tag -> new Tag().name(tag)).toList());
        };
    }

    /** The first part of the path after {@code /api/}. */
    private static String tag(String path) {
        return path.split("/", 4)[2];
    }

    private static void complete(Operation operation, String tag) {
        operation.setTags(List.of(tag));
        var problem = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused or failed; the code says why")
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.setDescription("Problem details (RFC 9457)");
        problem.addProperty("type", new StringSchema().format("uri-reference"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema().description("What is wrong, in words"));
        problem.addProperty("instance", new StringSchema().format("uri-reference"));
        problem.addProperty("code", new StringSchema().description("What is wrong, for programs; it stays the same"));
        problem.setRequired(List.of("title", "status", "code"));
        return problem;
    }
}
