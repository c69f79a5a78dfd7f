package nl.kroniek.query.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where the texts of the pages are: the common ones, and a bundle of its own for each slice in {@code texts/}. */
final class Texts {

    private static final String DIRECTORY = "nl/kroniek/query/web/";
    private static final String DUTCH = "_nl.properties";

    private Texts() {}

    /** Names of all bundles, without language and suffix. */
    static String[] bundles() {
        try {
            var found = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:" + DIRECTORY + "texts/*" + DUTCH);
            Stream<String> slices = Arrays.stream(found).map(file -> Objects.requireNonNull(file.getFilename()))
                    .map(name -> DIRECTORY + "texts/" + name.substring(0, name.length() - DUTCH.length())).sorted();
            return Stream.concat(Stream.of(DIRECTORY + "messages"), slices).toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
