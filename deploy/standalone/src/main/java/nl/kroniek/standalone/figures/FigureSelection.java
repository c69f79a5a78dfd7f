package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Of everything that Boot, Axon, Tomcat and the JVM can measure, what somebody looks at. Axon alone measures each
 * message type in each processor six ways: 12,900 lines at every scrape, nearly all of them zero.
 */
final class FigureSelection implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String PAGES = "kroniek.pages";

    /** Whole families, by the beginning of their name. What is new is not there until somebody asks for it here. */
    private static final List<String> WANTED = List.of("kroniek.", REQUESTS, "commandBus.allTimer",
            "commandBus.successCounter", "commandBus.failureCounter", "eventProcessor.allTimer",
            "eventProcessor.failureCounter", "eventProcessor.latency", "jvm.memory.used", "jvm.memory.max",
            "jvm.gc.pause", "jvm.threads.live", "process.cpu.usage", "process.uptime", "process.start.time",
            "process.files.open", "system.cpu", "disk.", "logback.events", "application.ready.time");

    /** What a request was until it was answered, and which class it failed by, say nothing that status does not. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("outcome", "exception", "error");
    private static final Pattern PAGE = Pattern.compile("/(?!v1|actuator|error).*");
    private static final double[] PAGE_LIMITS = Stream.of(50, 100, 250, 500, 1000, 2500)
            .mapToDouble(millis -> Duration.ofMillis(millis).toNanos()).toArray();

    /** A page that was shown is a figure of its own: of one name, Prometheus wants all or none under limits. */
    @Override
    public Meter.Id map(Meter.Id id) {
        if (isPageShown(id)) {
            return id.withName(PAGES).replaceTags(List.of(Tag.of("page", String.valueOf(id.getTag("uri")))));
        }
        if (id.getName().equals(REQUESTS)) {
            return id.replaceTags(without(id, TOLD_ELSEWHERE));
        }
        // Per view is enough: which kind of event was slow shows in a profile.
        return id.getName().startsWith("eventProcessor.") ? id.replaceTags(without(id, Set.of("payloadType"))) : id;
    }

    private static List<Tag> without(Meter.Id id, Set<String> tags) {
        return id.getTags().stream().filter(tag -> !tags.contains(tag.getKey())).toList();
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        boolean wanted = WANTED.stream().anyMatch(id.getName()::startsWith)
                && !id.getName().equals(REQUESTS + ".active");
        return wanted
                ? MeterFilterReply.NEUTRAL
                : MeterFilterReply.DENY;
    }

    /** Axon's own quantiles cannot be added up over nodes; a page that was shown falls under the limits people feel. */
    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        var ours = DistributionStatisticConfig.builder().percentiles();
        return (id.getName().equals(PAGES) ? ours.serviceLevelObjectives(PAGE_LIMITS) : ours).build().merge(config);
    }

    private static boolean isPageShown(Meter.Id id) {
        return id.getName().equals(REQUESTS) && "GET".equals(id.getTag("method"))
                && "200".equals(id.getTag("status")) && id.getTag("uri") instanceof String uri
                && PAGE.matcher(uri).matches();
    }
}
