package io.cascata.query.export;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The components of a record, as parts of a row. */
final class Shape {

    private Shape() {}

    static List<Part> of(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(Part::new).toList();
    }

    /** One component. A record of a single component is a value, such as an id, and written as the text that it stands for. */
    record Part(RecordComponent component) {

        @Nullable
        Object of(Record whole) {
            try {
                var accessor = component.getAccessor();
                if (!Modifier.isPublic(component.getDeclaringRecord().getModifiers())) {
                    accessor.setAccessible(true);
                }
                return accessor.invoke(whole);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        /** The record in each element, where it is a list of records, be they followed by links or not. */
        @Nullable
        Class<?> element() {
            if (component.getType() != List.class || !(component.getGenericType() instanceof ParameterizedType list)) {
                return null;
            }
            var element = list.getActualTypeArguments()[0];
            var told = element instanceof ParameterizedType wrapped && wrapped.getRawType() == Followed.class
                    ? wrapped.getActualTypeArguments()[0]
                    : element;
            return told instanceof Class<?> type && structured(type) ? type : null;
        }

        /** Whether its elements can stand side by side under their first components: positions in the log cannot. */
        boolean spreads() {
            var element = element();
            return element != null && element.getRecordComponents()[0].getType() != long.class;
        }

        /** The record that it is, where it is one. */
        @Nullable
        Class<?> nested() {
            return structured(component.getType()) ? component.getType() : null;
        }

        private static boolean structured(Class<?> type) {
            return type.isRecord() && type.getRecordComponents().length > 1;
        }

        String sqlType() {
            var type = component.getType();
            if (type == long.class || type == int.class || type == Long.class || type == Integer.class) {
                return "BIGINT";
            } else if (type == double.class || type == Double.class) {
                return "DOUBLE";
            } else if (type == boolean.class || type == Boolean.class) {
                return "BOOLEAN";
            } else if (type == BigDecimal.class) {
                return "DECIMAL(38, 12)";
            } else if (type == Instant.class) {
                return "TIMESTAMP";
            }
            return type == LocalDate.class ? "DATE" : "VARCHAR";
        }

        String snake() {
            return component.getName().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        }

        String kebab() {
            return snake().replace('_', '-');
        }
    }
}
