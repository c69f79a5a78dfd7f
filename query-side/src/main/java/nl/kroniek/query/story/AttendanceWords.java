package nl.kroniek.query.story;

import nl.kroniek.events.attendance.AttendanceLine;
import nl.kroniek.events.attendance.Attendee;

/** Who was at a meeting, in the words of one language for one association. */
public record AttendanceWords(Wording words) {

    /** "Jan Jansen, wethouder, namens Veendam". */
    public String who(Attendee attendee) {
        return switch (attendee) {
            case Attendee.OfParty of -> words.party(of.party());
            case Attendee.OfHolder of -> of.onBehalfOf() == null
                    ? words.holder(of.holder())
                    : words.say("attendance.on-behalf-of", words.holder(of.holder()), words.party(of.onBehalfOf()));
        };
    }

    /** "aanwezig, in plaats van de secretaris, vanaf 14.15 uur". */
    public String how(AttendanceLine line) {
        return beside(words.word(line.presence()), line);
    }

    /** The same behind the name, for a list of those who were there. */
    public String whoAndHow(AttendanceLine line) {
        return beside(who(line.who()), line);
    }

    private String beside(String first, AttendanceLine line) {
        String said = first;
        if (line.substituteFor() != null) {
            said = words.say("attendance.substitute", said, who(line.substituteFor()));
        }
        if (line.arrived() != null) {
            said = words.say("attendance.from", said, words.clock(line.arrived()));
        }
        return line.left() == null ? said : words.say("attendance.until", said, words.clock(line.left()));
    }

}
