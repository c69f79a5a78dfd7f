package nl.kroniek.query.plan.progress;

import nl.kroniek.events.plan.Light;

/** How many lights a half shows, and whether a colour was lost on the way. */
public enum LightCount {
    TWO, ONE, NONE,
    /** One or two lights of which a colour is not known any more. */
    LOST;

    boolean fits(Light light) {
        return switch (this) {
            case TWO -> light instanceof Light.Range;
            case ONE -> light instanceof Light.One;
            case NONE -> light instanceof Light.Absent;
            case LOST -> switch (light) {
                case Light.Absent absent -> false;
                case Light.One one -> one.colour() == null;
                case Light.Range range -> range.from() == null || range.to() == null;
            };
        };
    }
}
