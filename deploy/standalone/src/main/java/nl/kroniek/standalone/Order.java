package nl.kroniek.standalone;

import java.nio.file.Path;
import java.util.List;

/**
 * What is brought in before the registry opens its doors.
 *
 * @param files in this order
 */
record Order(List<CommandFilePath> files) {

    static final Order NOTHING = new Order(List.of());

    Order {
        files = List.copyOf(files);
    }

    /** A command file, and whether it is one of our samples, which get demo accounts. */
    record CommandFilePath(Path file, boolean sample) {}
}
