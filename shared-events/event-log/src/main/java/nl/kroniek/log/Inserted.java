package nl.kroniek.log;

import com.mongodb.MongoException;

/** What a database said to an ordered insert of several commits. */
sealed interface Inserted {

    /** The first {@code count} are stored by a majority; later ones were not tried. */
    record Acknowledged(int count) implements Inserted {}

    /**
     * Those before {@code index} are stored by a majority, a unique index stopped this one, later ones were not tried.
     */
    record Taken(int index) implements Inserted {}

    /** Those before {@code index} are stored by a majority, this one was refused, later ones were not tried. */
    record Refused(int index, MongoException why) implements Inserted {}

    /** Each of them may be stored, may come yet, or may never come. */
    record Uncertain(MongoException why) implements Inserted {}
}
