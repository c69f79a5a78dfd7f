package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.query.body.signals.BodySignal;
import nl.kroniek.query.story.RuleWords;

/** What is not as expected of a body, one sentence each. */
public final class SignalLine {

    private SignalLine() {}

    public static List<String> all(List<BodySignal> signals, Desk desk) {
        return signals.stream().map(signal -> of(signal, desk)).toList();
    }

    static String of(BodySignal signal, Desk desk) {
        String body = desk.words().name(signal.body());
        return switch (signal) {
            case BodySignal.TooFew few -> few(few, body, desk);
            case BodySignal.TooMany many -> desk.say("signal.met", body, year(many.year()), times(many.held(), desk),
                    rule(many.rules(), desk));
            case BodySignal.ChairUnknown chair -> desk.say("signal.chair-unknown", body,
                    desk.words().name(chair.sitsIn()));
            case BodySignal.ChairElsewhere chair -> desk.say("signal.chair-elsewhere",
                    desk.words().holder(chair.chair()), body, desk.words().name(chair.sitsIn()));
            case BodySignal.MembersWithoutSeat missing -> desk.say("signal.members", body,
                    desk.words().all(missing.members().stream().map(desk.words()::name).toList()));
        };
    }

    private static String few(BodySignal.TooFew few, String body, Desk desk) {
        String times = times(few.held(), desk);
        String rule = rule(few.rules(), desk);
        if (few.running() && few.ahead() == 0) {
            return desk.say("signal.too-few.none-ahead", body, year(few.year()), times, rule);
        }
        return few.running()
                ? desk.say("signal.too-few.running", body, year(few.year()), times, desk.words().number(few.ahead()),
                        rule)
                : desk.say("signal.met", body, year(few.year()), times, rule);
    }

    private static String times(int held, Desk desk) {
        return held == 0 ? desk.say("signal.never") : desk.say("signal.times", desk.words().number(held));
    }

    private static String rule(BodyRules rules, Desk desk) {
        return String.valueOf(RuleWords.frequency(rules.fewestMeetings(), rules.mostMeetings(), desk.words()));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
