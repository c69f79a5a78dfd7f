package nl.kroniek.query.web.agenda;

import java.util.List;
import nl.kroniek.events.agenda.Paper;
import org.jspecify.annotations.Nullable;

/**
 * A paper as a page shows it.
 *
 * @param href absent when the address is none that a browser may follow
 * @param mark the hash of the file; absent when nobody noted it
 */
public record PaperLine(String title, @Nullable String href, @Nullable String mark) {

    private static final int SHOWN = 8;

    static List<PaperLine> all(List<Paper> papers) {
        return papers.stream().map(paper -> new PaperLine(paper.title(),
                paper.address().matches("https?://.*") ? paper.address() : null, paper.sha256())).toList();
    }

    /** Its beginning, which is enough to compare at a glance. */
    public String start() {
        return mark == null ? "" : mark.substring(0, Math.min(SHOWN, mark.length()));
    }
}
