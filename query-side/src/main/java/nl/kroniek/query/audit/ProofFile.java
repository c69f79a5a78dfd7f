package nl.kroniek.query.audit;

import java.nio.charset.StandardCharsets;
import nl.kroniek.log.checkpoint.Signed;
import nl.kroniek.proof.TlogProof;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Text that somebody keeps as a file and gives to the verifier, byte for byte.
 *
 * @param name of the file
 */
public record ProofFile(String name, byte[] bytes) {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    /** A signed checkpoint. */
    public static ProofFile of(Signed signed) {
        return new ProofFile("kroniek-" + signed.size() + ".checkpoint.txt", signed.note().bytes());
    }

    /** The proof of one event. */
    public static ProofFile of(TlogProof proof, String association, long position) {
        return new ProofFile(association + "-" + position + ".tlog-proof", proof.bytes());
    }

    /** Plain text with this name. */
    public static ProofFile of(String name, String text) {
        return new ProofFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** For a browser, that should keep it. */
    public ResponseEntity<byte[]> download() {
        return ResponseEntity.ok().contentType(TEXT).header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString()).body(bytes);
    }
}
