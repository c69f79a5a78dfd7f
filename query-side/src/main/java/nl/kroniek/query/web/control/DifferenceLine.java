package nl.kroniek.query.web.control;

import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.query.replay.Difference;
import nl.kroniek.query.web.Badge;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.Link;

/**
 * A row that differs.
 *
 * @param row what it is about, leading to its page where it has one
 * @param says what is wrong with it, a sentence
 */
record DifferenceLine(Badge badge, Link row, String id, String says, List<Place> places) {

    /**
     * @param live what the overview says, in words
     * @param replayed what the events say, in words
     */
    record Place(String path, String live, String replayed) {

        static Place of(Difference.Field field, Desk desk) {
            var nothing = desk.say("control.nothing-there");
            return new Place(field.path(), field.live() == null ? nothing : field.live(),
                    field.replayed() == null ? nothing : field.replayed());
        }
    }

    static List<DifferenceLine> all(List<Difference> differences, Desk desk) {
        return differences.stream().map(difference -> of(difference, desk)).toList();
    }

    private static DifferenceLine of(Difference difference, Desk desk) {
        var sort = Kebab.of(difference.sort());
        return new DifferenceLine(
                new Badge(difference.sort() == Difference.Sort.CHANGED ? "orange" : "red", "cross",
                        desk.say("control.sort." + sort)),
                desk.link(difference.row()), difference.row(), desk.say("control.sort." + sort + ".says"),
                difference.fields().stream().map(field -> Place.of(field, desk)).toList());
    }
}
