package nl.kroniek.command.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.command.wording.AHashMustBeSixtyFourHexDigits;
import nl.kroniek.command.wording.ATitleMustBeGiven;
import nl.kroniek.command.wording.AnAddressMustBeAWebAddress;
import nl.kroniek.events.agenda.AgendaItem;
import nl.kroniek.events.agenda.Paper;

/** What must be true of an item that is written down. */
final class ItemRules {

    private ItemRules() {}

    static List<Rule> of(String field, AgendaItem item) {
        List<Rule> rules = new ArrayList<>(List.of(new ATitleMustBeGiven(field + "/title", item.title())));
        for (int i = 0; i < item.papers().size(); i++) {
            Paper paper = item.papers().get(i);
            String at = field + "/papers/" + i;
            rules.add(new ATitleMustBeGiven(at + "/title", paper.title()));
            rules.add(new AnAddressMustBeAWebAddress(at + "/address", paper.address()));
            rules.add(new AHashMustBeSixtyFourHexDigits(at + "/sha256", paper.sha256()));
        }
        return rules;
    }
}
