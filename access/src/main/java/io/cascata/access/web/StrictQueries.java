package io.cascata.access.web;

import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every operation of the API takes the query parameters that it declares and no others, and its description says so. */
@Configuration(proxyBeanMethods = false)
public class StrictQueries implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new QueryGuard()).addPathPatterns("/api/**");
    }

    @Bean
    OperationCustomizer refusedQueries() {
        return (operation, handler) -> {
            operation
                    .getResponses()
                    .addApiResponse("400", ProblemResponse.of(RefusedQuery.UNKNOWN, RefusedQuery.REPEATED));
            return operation;
        };
    }
}
