package nl.kroniek.proof.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check came to.
 *
 * @param verdict one sentence
 * @param remarks what this does and does not mean
 * @param facts for programs, in this order
 */
record Answer(boolean proved, Said verdict, List<Said> remarks, Map<String, Object> facts) {

    static Answer proved(Said verdict) {
        return new Answer(true, verdict, List.of(), Map.of());
    }

    static Answer notProved(Said verdict) {
        return new Answer(false, verdict, List.of(), Map.of());
    }

    Answer remark(Said remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new Answer(proved, verdict, more, facts);
    }

    Answer fact(String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Answer(proved, verdict, remarks, more);
    }
}
