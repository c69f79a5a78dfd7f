package nl.kroniek.command.document.link;

import nl.kroniek.command.http.Border;
import nl.kroniek.command.http.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** link-document over HTTP. */
@RestController
class LinkDocumentEndpoint {

    private final Border border;

    LinkDocumentEndpoint(Border border) {
        this.border = border;
    }

    @PostMapping("/v1/associations/{association}/documents")
    ResponseEntity<Void> link(@PathVariable String association, CommandRequest request) {
        return border.begin(LinkDocument.class, association, request);
    }
}
