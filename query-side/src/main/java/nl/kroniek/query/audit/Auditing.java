package nl.kroniek.query.audit;

import java.util.List;
import nl.kroniek.events.AssociationId;
import nl.kroniek.query.access.Reader;
import nl.kroniek.query.access.Readers;
import nl.kroniek.query.border.Refused;
import nl.kroniek.query.border.Refused.Code;
import nl.kroniek.query.chronicle.Chronicles;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.View;
import org.springframework.stereotype.Component;

/** Who audits what. */
@Component
final class Auditing {

    private final Chronicles chronicles;
    private final Readers readers;

    Auditing(Chronicles chronicles, Readers readers) {
        this.chronicles = chronicles;
        this.readers = readers;
    }

    /**
     * The associations whose log and views the reader may check.
     *
     * @throws Refused when there are none
     */
    List<AssociationId> associations() {
        var reader = readers.current();
        var audited = chronicles.associations().stream().filter(reader::mayAudit).toList();
        if (audited.isEmpty()) {
            throw Refused.because(Code.ROLE_MISSING, "auditor");
        }
        return audited;
    }

    /** @throws Refused when the reader may not audit it; not found when he may not even read it */
    AssociationId association(String slug) {
        var id = new AssociationId(slug);
        if (!reader().mayRead(id) || !chronicles.associations().contains(id)) {
            throw Refused.because(Code.NOT_FOUND);
        }
        if (!reader().mayAudit(id)) {
            throw Refused.because(Code.ROLE_MISSING, "auditor");
        }
        return id;
    }

    Reader reader() {
        return readers.current();
    }

    /** @throws Refused not found */
    static View<?> view(String name) {
        return Views.named(name).orElseThrow(() -> Refused.because(Code.NOT_FOUND));
    }
}
