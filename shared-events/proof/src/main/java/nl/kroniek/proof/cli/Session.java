package nl.kroniek.proof.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.Sentences;

/** One question and its answer, in the manner that was asked for. */
record Session(Manner manner, PrintStream out, PrintStream err) {

    /** What is wrong with the question and says nothing about the log. */
    private static final Set<Fault> OF_THE_QUESTION = EnumSet.of(Fault.KEY_FORM, Fault.KEY_NAME, Fault.KEY_TYPE,
            Fault.KEY_ID, Fault.KEY_BYTES, Fault.KEY_TWICE, Fault.KEY_MISSING, Fault.WITNESS_NUMBER,
            Fault.ENTRY_MISSING,
            Fault.USAGE_COMMAND, Fault.USAGE_OPTION, Fault.USAGE_VALUE, Fault.USAGE_FILE, Fault.USAGE_MISSING,
            Fault.FILE_UNREADABLE);

    int answer(String... args) {
        if (List.of(args).contains("--help") || List.of(args).contains("help")) {
            out.println(Sentences.in(manner.language()).of("help", List.of()));
            return Main.PROVED;
        }
        try {
            var arguments = Arguments.of(args);
            return say(arguments.command().check().answer(arguments));
        } catch (Refused e) {
            return OF_THE_QUESTION.contains(e.fault()) ? refuse(Said.of(e)) : say(Answer.notProved(Said.of(e)));
        } catch (IOException e) {
            return refuse(Said.of(Fault.FILE_UNREADABLE, String.valueOf(e.getMessage())));
        }
    }

    private int say(Answer answer) {
        if (manner.json()) {
            print(out, json(answer.proved() ? "proved" : "not-proved", answer.verdict(), answer.facts()));
        } else {
            print(out, sentence(answer.verdict()));
            answer.remarks().forEach(remark -> print(out, sentence(remark)));
        }
        return answer.proved() ? Main.PROVED : Main.NOT_PROVED;
    }

    private int refuse(Said reason) {
        if (manner.json()) {
            print(out, json("not-asked", reason, Map.of()));
        } else {
            print(err, sentence(reason));
        }
        return Main.NOT_ASKED;
    }

    private String json(String verdict, Said said, Map<String, Object> facts) {
        var all = new LinkedHashMap<String, Object>();
        all.put("verdict", verdict);
        all.put("code", said.key());
        all.put("sentence", sentence(said));
        all.putAll(facts);
        return Json.text(all);
    }

    private String sentence(Said said) {
        return said.in(Sentences.in(manner.language()));
    }

    /** What stands in a file must not reach a terminal as a command to it. */
    private static void print(PrintStream to, String line) {
        to.println(line.replaceAll("\\p{C}", "\uFFFD"));
    }
}
