package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kroniek.query.audit.ProofFile;
import nl.kroniek.query.audit.SignedFiles;
import nl.kroniek.query.web.Desk;
import nl.kroniek.query.web.PageMissing;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Signing now, and the files that an auditor takes home. */
@Controller
class SignaturePage {

    private final ControlDesk control;
    private final SignedFiles files;

    SignaturePage(ControlDesk control, SignedFiles files) {
        this.control = control;
        this.files = files;
    }

    @PostMapping("/{association:[a-z0-9-]+}/controle/handtekeningen")
    View sign(@PathVariable String association, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return ControlDesk.seeOther(desk.at(files.sign().map(code -> "/controle?niet-getekend=" + code)
                .orElse("/controle") + "#handtekening"));
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/handtekeningen/laatste")
    ResponseEntity<byte[]> last(@PathVariable String association, HttpServletRequest request) {
        control.open(association, request);
        return download(files.last());
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/handtekeningen/sleutel")
    ResponseEntity<byte[]> keys(@PathVariable String association, HttpServletRequest request) {
        control.open(association, request);
        return download(files.keys());
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/vastleggingen/{position:[0-9]{1,18}}/bewijs")
    ResponseEntity<byte[]> proof(@PathVariable String association, @PathVariable long position,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return download(files.proof(desk.chronicle().association(), position));
    }

    /** The page offers these only where they are; who types the address of another finds no page. */
    private static ResponseEntity<byte[]> download(Optional<ProofFile> file) {
        return file.map(ProofFile::download).orElseThrow(PageMissing::new);
    }
}
