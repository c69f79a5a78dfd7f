package nl.kroniek.query.live;

import nl.kroniek.query.view.View;

/**
 * One filling of a view from the log: number 0 is the first, each rebuild beside the live one gets the next number.
 *
 * @param number unique within the view, never used again
 */
public record Generation<R>(View<R> view, int number) {

    /** Of its processor; the first filling is called after the view itself. */
    public String name() {
        return number == 0 ? view.name() : view.name() + "_" + number;
    }

    /** Where its rows are. */
    public String collection() {
        return "view_" + name();
    }
}
