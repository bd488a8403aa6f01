package io.cascata.command.web;

import io.cascata.command.decision.CommandExecutor;
import io.cascata.command.decision.Decisions;
import io.cascata.log.codec.MandatoryComponents;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** The parts of the command API that its operations share. */
@Configuration(proxyBeanMethods = false)
class CommandWebConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallResolver());
    }

    @Bean
    CommandDispatch commandDispatch(CommandExecutor executor, Decisions decisions, Clock clock) {
        return new CommandDispatch(executor, decisions, clock);
    }

    @Bean
    RefusalResponses refusalResponses() {
        return new RefusalResponses();
    }

    @Bean
    CallHeaders callHeaders() {
        return new CallHeaders();
    }

    /** A field that nobody knows is a misunderstanding, text is no number, and what must be there is missed by name. */
    @Bean
    JsonMapperBuilderCustomizer strictBodies() {
        return json -> json.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(
                        AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new MandatoryComponents()));
    }
}
