package nl.kroniek.query.web.seat;

import nl.kroniek.events.Party;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** A party as commands write it. */
final class PartyJson {

    private PartyJson() {}

    static JsonNode of(Party party) {
        return switch (party) {
            case Party.OfBody of -> StringNode.valueOf(of.body().value());
            case Party.OfAssociation of -> StringNode.valueOf("association");
            case Party.OfOrganisation of -> StringNode.valueOf(of.organisation().value());
            // As a bare text it could be taken for an id.
            case Party.Described of -> JsonMapper.shared().createObjectNode().put("kind", "described")
                    .put("text", of.text());
        };
    }
}
