package nl.kroniek.query.decision.log;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import nl.kroniek.query.chronicle.Chronicle;
import nl.kroniek.query.document.documents.DocumentEntry;
import nl.kroniek.query.plan.progress.LineMention;
import nl.kroniek.query.remark.remarks.RemarkEntry;

/** A decision with what it took the place of and what is tied to it. */
record DecisionAnswer(@JsonUnwrapped DecisionEntry decision, List<DecisionEntry> replaces, List<LineMention> activities,
        List<RemarkEntry> remarks, List<DocumentEntry> documents) {

    static DecisionAnswer of(Chronicle chronicle, DecisionEntry entry) {
        var id = entry.id().value();
        return new DecisionAnswer(entry, chronicle.decisions().replacedBy(entry), chronicle.progress().mentions(id),
                chronicle.remarks().about(id), chronicle.documents().about(id));
    }
}
