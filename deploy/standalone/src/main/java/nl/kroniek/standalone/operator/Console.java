package nl.kroniek.standalone.operator;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kroniek.log.whole.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where is asked from and answered to.
 *
 * @param json one line of JSON on standard output instead of sentences
 * @param environment where settings come from
 */
public record Console(Words words, boolean json, Map<String, String> environment, PrintStream out, PrintStream err) {

    static final int FINE = 0;
    static final int WRONG = 1;
    static final int NOT_ASKED = 2;
    private static final long NANOS = 1_000_000_000L;

    /** Read apart from the question, so that a wrong question is answered in the right language and form too. */
    public static Console of(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        List<String> words = Arrays.asList(args);
        int lang = words.indexOf("--lang");
        String language = words.stream().filter(word -> word.startsWith("--lang=")).map(word -> word.substring(7))
                .findFirst().orElseGet(() -> lang >= 0 && lang + 1 < words.size()
                        ? words.get(lang + 1)
                        : environment.getOrDefault("LC_ALL", environment.getOrDefault("LANG", "")));
        return new Console(Words.in(language.toLowerCase(Locale.ROOT).split("[_.-]", 2)[0]), words.contains("--json"),
                environment, out, err);
    }

    String say(String key, Object... details) {
        return words.say(key, details);
    }

    /** Answers; the exit code follows from whether it is fine. */
    int answer(Answer answer) {
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("verdict", answer.fine() ? "fine" : "wrong");
            all.put("code", answer.code());
            all.put("sentences", answer.sentences());
            all.putAll(answer.facts());
            print(JsonMapper.shared().writeValueAsString(all));
        } else {
            answer.sentences().forEach(this::print);
        }
        return answer.fine() ? FINE : WRONG;
    }

    /** The question could not be put: a wrong option, a file that cannot be read, a database that is not there. */
    public int refuse(String sentence) {
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("verdict", "not-asked");
            all.put("sentences", new ArrayList<>(List.of(sentence)));
            print(JsonMapper.shared().writeValueAsString(all));
        } else {
            err.println(clean(sentence));
        }
        return NOT_ASKED;
    }

    /** Says about once a second how far it is, to who watches and not to who reads the answer. */
    Progress progress() {
        long[] next = {System.nanoTime() + NANOS};
        return (done, total) -> {
            if (System.nanoTime() >= next[0]) {
                next[0] = System.nanoTime() + NANOS;
                err.println(say("progress", done, total));
            }
        };
    }

    private void print(String line) {
        out.println(clean(line));
    }

    /** What stands in a log must not reach a terminal as a command to it; lines of our own are kept. */
    private static String clean(String text) {
        return text.replaceAll("[\\p{C}&&[^\\n]]", "\uFFFD");
    }
}
