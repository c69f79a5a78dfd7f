package nl.kroniek.command.plan.report;

import java.util.Set;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;

/** Which colours a light shows; one that was lost shows none. */
final class Colours {

    private Colours() {}

    static boolean anyOf(Light light, Set<LightColour> colours) {
        return switch (light) {
            case Light.Absent unused -> false;
            case Light.One one -> one.colour() != null && colours.contains(one.colour());
            case Light.Range range -> range.from() != null && colours.contains(range.from())
                    || range.to() != null && colours.contains(range.to());
        };
    }
}
