package nl.kroniek.acceptance;

import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.UsagePropertyProvider;

/**
 * Starts Axon's update checker as its Boot integration does: what a registry would do without the switch in its main.
 */
final class PlantedCaller {

    private PlantedCaller() {}

    public static void main(String[] none) throws InterruptedException {
        UsagePropertyProvider settings = UsagePropertyProvider.create();
        new UpdateChecker(new UpdateCheckerHttpClient(settings), new LoggingUpdateCheckerReporter(), settings).start();
        Thread.sleep(60_000);
    }
}
