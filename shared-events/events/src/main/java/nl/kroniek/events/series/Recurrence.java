package nl.kroniek.events.series;

/** How often a series meets, as people say it: nothing is planned by it. */
public sealed interface Recurrence {

    /** Every so many weeks or months. */
    record Every(int count, Unit unit) implements Recurrence {}

    /** Whenever somebody asks for it. */
    record OnCall() implements Recurrence {}

    /** The unit of a rhythm. */
    enum Unit {
        WEEK, MONTH
    }
}
