package nl.kroniek.query.web.control;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import nl.kroniek.query.audit.ProofFile;
import nl.kroniek.query.audit.SignedProofs;
import nl.kroniek.query.border.Refused;
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
    private final SignedProofs proofs;

    SignaturePage(ControlDesk control, SignedProofs proofs) {
        this.control = control;
        this.proofs = proofs;
    }

    @PostMapping("/{association:[a-z0-9-]+}/controle/handtekeningen")
    View sign(@PathVariable String association, HttpServletRequest request) {
        Desk desk = control.open(association, request);
        try {
            proofs.sign();
            return ControlDesk.seeOther(desk.at("/controle#handtekening"));
        } catch (Refused refused) {
            return ControlDesk
                    .seeOther(desk.at("/controle?niet-getekend=" + refused.first().code().text() + "#handtekening"));
        }
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/handtekeningen/laatste")
    ResponseEntity<byte[]> last(@PathVariable String association, HttpServletRequest request) {
        control.open(association, request);
        return proofs.last().map(ProofFile::of).map(ProofFile::download).orElseThrow(PageMissing::new);
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/handtekeningen/sleutel")
    ResponseEntity<byte[]> keys(@PathVariable String association, HttpServletRequest request) {
        control.open(association, request);
        return orMissing(() -> ProofFile.of("kroniek.vkey.txt", proofs.keys()));
    }

    @GetMapping("/{association:[a-z0-9-]+}/controle/vastleggingen/{position:[0-9]{1,18}}/bewijs")
    ResponseEntity<byte[]> proof(@PathVariable String association, @PathVariable long position,
            HttpServletRequest request) {
        Desk desk = control.open(association, request);
        return orMissing(
                () -> ProofFile.of(proofs.of(desk.chronicle().association(), position), association, position));
    }

    /** The page offers these only where they are; who types the address of another finds no page. */
    private static ResponseEntity<byte[]> orMissing(Supplier<ProofFile> file) {
        try {
            return file.get().download();
        } catch (Refused nothing) {
            throw new PageMissing();
        }
    }
}
