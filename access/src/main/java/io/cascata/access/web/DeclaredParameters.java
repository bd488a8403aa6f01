package io.cascata.access.web;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.BeanUtils;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The query parameters of an operation by name, and whether each may be given more than once: its request parameters but
 * for files, the components of its parameter objects, and what the {@link Parameter} annotations on it tell of besides.
 */
record DeclaredParameters(Map<String, Boolean> repeatable) {

    DeclaredParameters {
        repeatable = Collections.unmodifiableMap(new TreeMap<>(repeatable));
    }

    static DeclaredParameters of(Method operation) {
        var declared = new TreeMap<String, Boolean>();
        for (var parameter : operation.getParameters()) {
            var type = ResolvableType.forType(parameter.getParameterizedType());
            var request = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
            if (request != null && !isFile(type)) {
                declared.put(StringUtils.hasText(request.name()) ? request.name() : parameter.getName(), many(type));
            } else if (isObject(parameter)) {
                declared.putAll(components("", type));
            }
        }
        AnnotatedElementUtils.findMergedRepeatableAnnotations(operation, Parameter.class).stream()
                .filter(told -> told.in() == ParameterIn.QUERY)
                .forEach(told -> declared.put(told.name(), false));
        return new DeclaredParameters(declared);
    }

    private static boolean isObject(AnnotatedElement parameter) {
        return parameter.isAnnotationPresent(ParameterObject.class)
                || parameter.isAnnotationPresent(ModelAttribute.class);
    }

    /** A record within a record is bound by the path to its components. */
    private static Map<String, Boolean> components(String path, ResolvableType object) {
        var declared = new TreeMap<String, Boolean>();
        for (var component : object.toClass().getRecordComponents()) {
            var name = path + component.getName();
            var type = ResolvableType.forType(component.getGenericType());
            if (many(type) || BeanUtils.isSimpleProperty(type.toClass())) {
                declared.put(name, many(type));
            } else {
                declared.putAll(components(name + ".", type));
            }
        }
        return declared;
    }

    private static boolean many(ResolvableType type) {
        return type.isArray() || Collection.class.isAssignableFrom(type.toClass());
    }

    private static boolean isFile(ResolvableType type) {
        return MultipartFile.class.isAssignableFrom(type.toClass())
                || MultipartFile.class.isAssignableFrom(
                        type.asCollection().getGeneric().toClass());
    }
}
