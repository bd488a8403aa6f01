package io.cascata.log.codec;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Takes the types at their word: a component of a record that is not {@code @Nullable} must be there and not null, and
 * so must each element of a list. Jackson asks once per type, so reading an event costs nothing more.
 */
final class MandatoryComponents extends NopAnnotationIntrospector {

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        var type = componentType(member);
        return type == null ? null : !nullable(type);
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
                ? constructor.getAnnotated().getAnnotatedParameterTypes()[parameter.getIndex()]
                : null;
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
