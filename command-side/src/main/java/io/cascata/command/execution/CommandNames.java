package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import java.util.Locale;
import java.util.regex.Pattern;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.core.QualifiedName;

/** The name of a command on the bus: that of its class, in kebab-case. */
final class CommandNames {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private CommandNames() {}

    private static final ClassValue<MessageType> TYPES = new ClassValue<>() {
        @Override
        protected MessageType computeValue(Class<?> command) {
            return new MessageType(of(command), "1");
        }
    };

    static QualifiedName of(Class<?> command) {
        return new QualifiedName(
                WORD.matcher(command.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT));
    }

    static MessageType typeOf(Command command) {
        return TYPES.get(command.getClass());
    }
}
