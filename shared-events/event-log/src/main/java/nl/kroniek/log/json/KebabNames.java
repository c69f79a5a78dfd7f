package nl.kroniek.log.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Id;
import nl.kroniek.events.Kebab;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Says in one place what annotations would say on every record: the records themselves depend on the JDK alone. */
final class KebabNames extends AnnotationIntrospectorPair {

    private static final long serialVersionUID = 1L;

    KebabNames(AnnotationIntrospector annotations) {
        super(new Conventions(), annotations);
    }

    private static final class Conventions extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        private static final JsonTypeInfo.Value KIND = JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME,
                JsonTypeInfo.As.PROPERTY, "kind", null, false, true);

        @Override
        public Version version() {
            return Version.unknownVersion();
        }

        @Override
        public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            return SealedKinds.hasKind(annotated.getRawType()) ? KIND : null;
        }

        @Override
        public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
            var type = annotated.getRawType();
            if (!SealedKinds.isKindInterface(type)) {
                return null;
            }
            var named = new ArrayList<NamedType>();
            SealedKinds.records(type).forEach(record -> named.add(new NamedType(record, Kebab.of(record))));
            return named;
        }

        @Override
        public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass annotated) {
            return SealedKinds.hasKind(annotated.getRawType()) ? Kebab.of(annotated.getRawType()) : null;
        }

        @Override
        public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values,
                String[] names) {
            for (int i = 0; i < values.length; i++) {
                names[i] = Kebab.of(values[i]);
            }
            return names;
        }

        @Override
        public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedMethod method && method.getName().equals("value")
                    && method.getParameterCount() == 0 && Id.class.isAssignableFrom(method.getDeclaringClass())
                            ? Boolean.TRUE
                            : null;
        }

        @Override
        public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
            return annotated instanceof AnnotatedConstructor constructor && constructor.getParameterCount() == 1
                    && Id.class.isAssignableFrom(constructor.getDeclaringClass()) ? JsonCreator.Mode.DELEGATING : null;
        }
    }
}
