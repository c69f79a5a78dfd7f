package nl.kroniek.query.story;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.association.BodyRules;
import nl.kroniek.events.association.BodyScope;
import org.jspecify.annotations.Nullable;

/** What is expected of bodies, in words. */
public final class RuleWords {

    private RuleWords() {}

    /** "elk portefeuillehouderoverleg", or the body by name. */
    public static String of(BodyScope scope, Wording words) {
        return switch (scope) {
            case BodyScope.AllOfKind all -> words.say("rules.every", words.word(all.bodies()));
            case BodyScope.OneBody one -> words.name(one.body());
        };
    }

    /** Each rule a clause: "2 tot 4 vergaderingen per jaar"; empty when nothing is expected. */
    public static List<String> of(BodyRules rules, Wording words) {
        List<String> clauses = new ArrayList<>();
        String often = frequency(rules.fewestMeetings(), rules.mostMeetings(), words);
        if (often != null) {
            clauses.add(often);
        }
        if (rules.chairSitsIn() != null) {
            clauses.add(words.say("rules.chair", words.name(rules.chairSitsIn())));
        }
        if (rules.everyMemberSeated()) {
            clauses.add(words.say("rules.members"));
        }
        return clauses;
    }

    /** How often a year; null when nothing is said about it. */
    public static @Nullable String frequency(@Nullable Integer fewest, @Nullable Integer most, Wording words) {
        if (fewest == null) {
            return most == null ? null : words.say("rules.at-most", words.number(most));
        }
        if (most == null) {
            return words.say("rules.at-least", words.number(fewest));
        }
        return fewest.equals(most)
                ? words.say("rules.exactly", words.number(fewest))
                : words.say("rules.between", words.number(fewest), words.number(most));
    }

    static String joined(BodyRules rules, Wording words) {
        return rules.isEmpty() ? words.say("rules.none") : String.join("; ", of(rules, words));
    }
}
