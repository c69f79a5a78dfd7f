package nl.kroniek.query.association.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.chronicle.Chronicles;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The associations of the reader, one of them with its members, and the organisations it knows. */
@RestController
final class DirectoryEndpoint {

    private static final String ONE = "/v1/associations/{association}";

    private final Desk desk;
    private final Chronicles chronicles;
    private final Answers answers;

    DirectoryEndpoint(Desk desk, Chronicles chronicles, Answers answers) {
        this.desk = desk;
        this.chronicles = chronicles;
        this.answers = answers;
    }

    @GetMapping("/v1/associations")
    ResponseEntity<JsonNode> associations(HttpServletRequest request) {
        desk.timing(new Question(request));
        long position = chronicles.position();
        var items = readable().flatMap(id -> chronicles.of(id).stream()).map(DirectoryEndpoint::row)
                .map(row -> new Short(row.id(), row.name(), row.shortName())).toList();
        return answers.plain(position, Map.of("items", items, "total", items.size(), "position", position));
    }

    /** An association in a list. */
    record Short(AssociationId id, String name, String shortName) {}

    @GetMapping(ONE)
    ResponseEntity<JsonNode> association(@PathVariable String association, HttpServletRequest request) {
        var chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        var row = row(chronicle);
        return answers.one(chronicle, row, row.version());
    }

    @GetMapping(ONE + "/organisations")
    ResponseEntity<JsonNode> organisations(@PathVariable String association, HttpServletRequest request) {
        var chronicle = desk.chronicle(association, desk.timing(new Question(request)));
        List<OrganisationRow> organisations = chronicle.directory().organisations();
        return answers.list(chronicle, organisations);
    }

    private Stream<AssociationId> readable() {
        var reader = desk.reader();
        return chronicles.associations().stream().filter(reader::mayRead)
                .sorted(Comparator.comparing(AssociationId::value));
    }

    private static AssociationRow row(Chronicle chronicle) {
        return chronicle.directory().association().orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }
}
