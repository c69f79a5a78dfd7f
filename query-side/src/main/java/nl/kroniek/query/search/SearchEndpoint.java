package nl.kroniek.query.search;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Languages;
import nl.kroniek.query.border.Question;
import nl.kroniek.query.names.NameReader;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Everything of an association in which the words stand; the search page shows the same. */
@RestController
final class SearchEndpoint {

    private final Desk desk;
    private final NameReader names;
    private final Answers answers;

    SearchEndpoint(Desk desk, NameReader names, Answers answers) {
        this.desk = desk;
        this.names = names;
        this.answers = answers;
    }

    @GetMapping("/v1/associations/{association}/search")
    ResponseEntity<JsonNode> search(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var words = question.text("q");
        var kinds = question.choices("kind", SearchKind.class);
        var chronicle = desk.chronicle(association, desk.timing(question));
        var language = Languages.of(request);
        var search = new Search(chronicle, names.of(chronicle, language), language);
        return answers.list(chronicle, search.find(words == null ? "" : words, kinds));
    }
}
