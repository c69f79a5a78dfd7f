package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.query.remark.remarks.RemarkEntry;

/**
 * Where it is written what a page says of a thing. What was recorded here by hand has no source that could be silent.
 */
final class Sources {

    private Sources() {}

    /** The bare places in the source; where there is none, those of the remarks. A place within another is left out. */
    static List<String> of(String id, Desk desk) {
        List<RemarkEntry> all = desk.chronicle().remarks().about(id);
        List<RemarkEntry> bare = all.stream().filter(each -> each.text() == null).toList();
        List<RemarkEntry> places = bare.isEmpty() ? all : bare;
        return places.stream().filter(each -> places.stream().noneMatch(other -> isWithin(each, other)))
                .map(each -> Note.of(each, desk).source()).filter(source -> !source.isEmpty()).distinct().toList();
    }

    /** For what nobody wrote down: whether a source is silent, or it was never filled in. */
    static String silence(String id, Desk desk) {
        return desk.say(isThere(id, desk) ? "not-in-source" : "not-filled-in");
    }

    static boolean isThere(String id, Desk desk) {
        return desk.chronicle().remarks().about(id).stream()
                .anyMatch(each -> each.source() != null || !each.lines().isEmpty())
                || !desk.chronicle().documents().about(id).isEmpty();
    }

    private static boolean isWithin(RemarkEntry each, RemarkEntry other) {
        return each.source() != null && each.source().equals(other.source())
                && each.lines().size() < other.lines().size() && other.lines().containsAll(each.lines());
    }
}
