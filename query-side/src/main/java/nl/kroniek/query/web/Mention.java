package nl.kroniek.query.web;

import java.util.List;

/** A line of the annual plan that rests on what the page is about. */
public record Mention(Link activity, String place, String line) {

    static List<Mention> of(String id, Desk desk) {
        return desk.chronicle().progress().mentions(id).stream().map(mention -> new Mention(
                desk.link(mention.activity()), desk.words().word(mention.place()),
                desk.words().text(mention.line().text()))).toList();
    }
}
