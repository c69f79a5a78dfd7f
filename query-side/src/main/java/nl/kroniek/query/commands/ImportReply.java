package nl.kroniek.query.commands;

import java.util.List;

/** What the importer said. */
public sealed interface ImportReply {

    /**
     * It went through the whole file.
     *
     * @param carriedOut recorded now; in a dry run: would have been
     * @param alreadyDone recorded by an earlier import
     * @param position where all of it is recorded; -1 where nothing is
     */
    record Done(int carriedOut, int alreadyDone, List<Refusal> refused, long position) implements ImportReply {}

    /** It took nothing of it. */
    record Refused(String sentence) implements ImportReply {}

    /** Nobody knows how far it came. Sending it again is safe: what was recorded is known by its content. */
    record Uncertain() implements ImportReply {}

    /**
     * A line that was not carried out.
     *
     * @param index of the line in what was sent, counted from 0
     */
    record Refusal(int index, String sentence) {}
}
