package io.cascata.query.export.web;

import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets answers go out as tables, and describes their forms. */
@Configuration(proxyBeanMethods = false)
class AnswerFormats implements WebMvcConfigurer {

    private final FormatParameter format = new FormatParameter();
    private final Supplier<FactStore> facts;

    AnswerFormats(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(format));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(format);
    }

    /** Last of all: who accepts anything gets JSON. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.add(new AnswerConverter(facts)));
    }

    @Bean
    OperationCustomizer tableForms() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(Tabled.class)) {
                Optional.ofNullable(operation.getResponses().get("200"))
                        .map(ApiResponse::getContent)
                        .ifPresent(AnswerFormats::describe);
            }
            return operation;
        };
    }

    private static void describe(Content content) {
        content.forEach((type, form) -> {
            if (!type.equals(ExportFormat.JSON_TYPE)) {
                form.setSchema(new StringSchema().format("binary"));
            }
        });
    }
}
