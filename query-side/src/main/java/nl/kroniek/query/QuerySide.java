package nl.kroniek.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The query side as an application of its own; it needs a MongoDB to read from. */
@SpringBootApplication
public class QuerySide {

    public static void main(String[] arguments) {
        // Axon's update checker would call home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(QuerySide.class, arguments);
    }
}
