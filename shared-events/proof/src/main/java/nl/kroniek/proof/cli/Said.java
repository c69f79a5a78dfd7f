package nl.kroniek.proof.cli;

import java.util.Arrays;
import java.util.List;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Finding;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.Sentences;

/** A sentence in no language yet: its key and what it names. */
record Said(String key, List<String> details) {

    static Said of(String key, Object... details) {
        return new Said(key, Arrays.stream(details).map(String::valueOf).toList());
    }

    static Said of(Refused refused) {
        return new Said(refused.fault().code(), refused.details());
    }

    static Said of(Finding finding) {
        return new Said(finding.fault().code(), finding.details());
    }

    static Said of(Fault fault, Object... details) {
        return of(fault.code(), details);
    }

    String in(Sentences language) {
        return language.of(key, details);
    }
}
