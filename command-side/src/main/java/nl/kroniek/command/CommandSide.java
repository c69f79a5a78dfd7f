package nl.kroniek.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The command side alone, for those who run it apart from the query side. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(CommandSideConfiguration.class)
public class CommandSide {

    public static void main(String[] arguments) {
        // Axon's update check calls home; nothing of ours does.
        System.setProperty("axoniq.update-checker.disabled", "true");
        SpringApplication.run(CommandSide.class, arguments);
    }
}
