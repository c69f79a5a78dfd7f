package nl.kroniek.log.json;

import java.util.Arrays;
import java.util.stream.Stream;
import nl.kroniek.events.Event;

/**
 * Which of our types carry a {@code kind}: every sealed interface of ours and the records behind it. Events do not, for
 * their type stands in the envelope.
 */
final class SealedKinds {

    private static final String OURS = "nl.kroniek.";

    private SealedKinds() {}

    static boolean isKindInterface(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith(OURS)
                && !Event.class.isAssignableFrom(type);
    }

    static boolean hasKind(Class<?> type) {
        return isKindInterface(type) || type.isRecord() && !Event.class.isAssignableFrom(type)
                && Arrays.stream(type.getInterfaces()).anyMatch(SealedKinds::hasKind);
    }

    static Stream<Class<?>> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? records(type) : Stream.of(type));
    }
}
