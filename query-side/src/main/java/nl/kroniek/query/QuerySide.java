package nl.kroniek.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The query side as an application of its own; it needs a MongoDB to read from. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(QuerySideConfiguration.class)
public class QuerySide {

    public static void main(String[] arguments) {
        // Axon's update check calls home; nothing of ours does.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(QuerySide.class, arguments);
    }
}
