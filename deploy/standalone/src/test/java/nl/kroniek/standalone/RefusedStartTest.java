package nl.kroniek.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import java.lang.reflect.Constructor;
import java.util.List;
import nl.kroniek.log.UnsuitableDatabase;
import nl.kroniek.log.checkpoint.KeyFileUnusable;
import nl.kroniek.log.checkpoint.LogShorterThanCheckpoint;
import nl.kroniek.query.mail.MailSettingsUnusable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class RefusedStartTest {

    @Test
    void what_whoever_runs_it_can_mend_is_found_however_deep_it_lies() throws ReflectiveOperationException {
        List<RuntimeException> refusals = List.of(new StartRefused("so"), new MongoTimeoutException("so"),
                new PortInUseException(8080), made(UnsuitableDatabase.class, "code", "so"),
                made(KeyFileUnusable.class, "so"), made(MailSettingsUnusable.class, "so"),
                made(LogShorterThanCheckpoint.class));
        assertThat(refusals).allSatisfy(refusal -> {
            var wrapped = new BeanCreationException("outer", new IllegalStateException("inner", refusal));
            assertThat(RefusedStart.reason(wrapped)).containsSame(refusal);
        });
    }

    @Test
    void a_fault_of_ours_is_none_and_shows_where_it_came_from() {
        assertThat(RefusedStart.reason(new BeanCreationException("outer", new IllegalStateException("inner"))))
                .isEmpty();
    }

    @Test
    void boot_asks_it_before_it_writes_to_its_log() {
        var names = SpringFactoriesLoader.forDefaultResourceLocation().load(SpringBootExceptionReporter.class,
                SpringFactoriesLoader.ArgumentResolver.none(), (type, name, failure) -> {
                    throw new AssertionError(name, failure);
                }).stream().map(Object::getClass).toList();
        assertThat(names).contains(RefusedStart.class);
    }

    private static <T> T made(Class<T> type, Object... values) throws ReflectiveOperationException {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == values.length) {
                constructor.setAccessible(true);
                return type.cast(constructor.newInstance(values));
            }
        }
        throw new NoSuchMethodException(type.getName());
    }
}
