package io.cascata.log.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes null-marked types at their word: a component of a record that is not {@code @Nullable} must be there and not null, and
 * so must each element of a list. Jackson asks once per type, so reading an event costs nothing more.
 */
public final class MandatoryComponents extends NopAnnotationIntrospector {

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        var type = componentType(member);
        return type == null ? null : JsonSetter.Value.construct(nulls(nullable(type)), nulls(nullableContent(type)));
    }

    private static @Nullable AnnotatedType componentType(Annotated member) {
        return member instanceof AnnotatedParameter parameter
                        && parameter.getOwner() instanceof AnnotatedConstructor constructor
                        && parameter.getDeclaringClass().isRecord()
                        && isNullMarked(parameter.getDeclaringClass())
                ? constructor.getAnnotated().getAnnotatedParameterTypes()[parameter.getIndex()]
                : null;
    }

    private static boolean isNullMarked(Class<?> type) {
        for (Class<?> scope = type; scope != null; scope = scope.getEnclosingClass()) {
            if (scope.isAnnotationPresent(NullMarked.class)) {
                return true;
            }
        }
        return type.getPackage().isAnnotationPresent(NullMarked.class);
    }

    /** The last argument is what a list holds, and the value of a map. */
    private static boolean nullableContent(AnnotatedType type) {
        if (!(type instanceof AnnotatedParameterizedType container)) {
            return false;
        }
        var arguments = container.getAnnotatedActualTypeArguments();
        return nullable(arguments[arguments.length - 1]);
    }

    private static Nulls nulls(boolean nullable) {
        return nullable ? Nulls.SET : Nulls.FAIL;
    }

    private static boolean nullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
