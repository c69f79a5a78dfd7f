package nl.kroniek.standalone.figures;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read the figures.
 *
 * @param tokenFile file with the token that a scrape brings as {@code Authorization: Bearer …}
 *        (KRONIEK_METRICS_TOKEN_FILE); absent: nobody
 */
@ConfigurationProperties("kroniek.metrics")
record FiguresSettings(@Nullable Path tokenFile) {}
