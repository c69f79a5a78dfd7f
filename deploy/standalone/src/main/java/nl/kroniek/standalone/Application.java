package nl.kroniek.standalone;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.MapPropertySource;

/** Starts the Spring application on a database. */
final class Application {

    private Application() {}

    /** With pages and API; the files of the order are brought in before it says that it is ready. */
    static ConfigurableApplicationContext serving(Database database, Order order) {
        return start(database, order, Map.of());
    }

    /** Without a port: for the orders that do one thing and stop. */
    static ConfigurableApplicationContext silent(Database database) {
        return start(database, Order.NOTHING, Map.of("server.port", "-1", "management.server.port", "-1"));
    }

    private static ConfigurableApplicationContext start(Database database, Order order,
            Map<String, Object> settings) {
        SpringApplication application = new SpringApplication(KroniekApplication.class);
        // Each side names its beans for itself; the whole class name keeps them apart.
        application.setBeanNameGenerator(new FullyQualifiedAnnotationBeanNameGenerator());
        application.setLogStartupInfo(false);
        application.setDefaultProperties(database.defaults());
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("order", order);
            context.getEnvironment().getPropertySources().addFirst(
                    new MapPropertySource("kroniek", settingsWith(database, settings)));
        });
        return application.run();
    }

    private static Map<String, Object> settingsWith(Database database, Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("kroniek.mongodb-uri", database.uri());
        return all;
    }
}
