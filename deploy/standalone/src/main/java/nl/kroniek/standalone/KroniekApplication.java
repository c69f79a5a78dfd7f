package nl.kroniek.standalone;

import nl.kroniek.command.CommandSideConfiguration;
import nl.kroniek.query.QuerySideConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Both sides in one context. They meet in the log and nowhere else. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan
@Import({CommandSideConfiguration.class, QuerySideConfiguration.class})
class KroniekApplication {}
