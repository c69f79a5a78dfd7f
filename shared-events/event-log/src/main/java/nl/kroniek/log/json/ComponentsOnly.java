package nl.kroniek.log.json;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;

/** A record's JSON is its components: a method such as {@code isDay()} says something about them and is not stored. */
final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass record) {
        return new OfRecord(config, record);
    }

    private static final class OfRecord extends DefaultAccessorNamingStrategy.RecordNaming {

        private final Set<String> components;

        OfRecord(MapperConfig<?> config, AnnotatedClass record) {
            super(config, record);
            this.components = Arrays.stream(record.getRawType().getRecordComponents()).map(c -> c.getName())
                    .collect(Collectors.toUnmodifiableSet());
        }

        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
            return components.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
            return null;
        }
    }
}
