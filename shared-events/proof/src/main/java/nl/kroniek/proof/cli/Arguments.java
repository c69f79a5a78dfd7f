package nl.kroniek.proof.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;

/**
 * The words of the command line.
 *
 * @param file the one file that is asked about
 * @param options values by name, in their order
 */
record Arguments(Command command, String file, Map<String, List<String>> options) {

    private static final Set<String> OF_ALL = Set.of("key", "key-file", "witness", "witnesses", "origin",
            "lang");

    /** @throws Refused when a word is not understood, or one is missing */
    static Arguments of(String... args) {
        var command = args.length == 0 ? Optional.<Command>empty() : Command.named(args[0]);
        var chosen = command
                .orElseThrow(() -> new Refused(Fault.USAGE_COMMAND, args.length == 0 ? "?" : args[0]));
        var files = new ArrayList<String>();
        var options = new HashMap<String, List<String>>();
        for (int i = 1; i < args.length; i++) {
            String word = args[i];
            String option = word.startsWith("--") ? word.substring(2) : "";
            if (option.isEmpty()) {
                files.add(word);
            } else if (!option.equals("json")) {
                if (!OF_ALL.contains(option) && !chosen.takes(option)) {
                    throw new Refused(Fault.USAGE_OPTION, word, chosen.word());
                }
                i++;
                if (i == args.length) {
                    throw new Refused(Fault.USAGE_VALUE, word);
                }
                options.computeIfAbsent(option, key -> new ArrayList<>()).add(args[i]);
            }
        }
        if (files.size() != 1) {
            throw new Refused(Fault.USAGE_FILE, chosen.word(), files.size());
        }
        return new Arguments(chosen, files.get(0), options);
    }

    List<String> all(String option) {
        return options.getOrDefault(option, List.of());
    }

    Optional<String> one(String option) {
        var values = all(option);
        if (values.size() > 1) {
            throw new Refused(Fault.USAGE_VALUE, "--" + option);
        }
        return values.stream().findFirst();
    }

    String need(String option) {
        return one(option).orElseThrow(() -> new Refused(Fault.USAGE_MISSING, "--" + option));
    }
}
