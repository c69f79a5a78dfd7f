package nl.kroniek.query.search;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.events.Id;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.Subject;
import nl.kroniek.events.VagueDate;
import nl.kroniek.query.names.Names;
import nl.kroniek.query.text.Folded;
import org.jspecify.annotations.Nullable;

/** A thing with every text by which it can be found, persons by name. */
final class Findable {

    private static final int BEFORE = 70;
    private static final int LONGEST = 220;

    private final Hit bare;
    private final Names names;
    private final List<String> texts = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();

    Findable(SearchKind kind, Id id, String title, @Nullable VagueDate on, @Nullable Enum<?> status,
            @Nullable String number, Names names) {
        this.names = names;
        this.bare = new Hit(kind, Subject.of(id), names.text(title), null, on, status == null ? null : Kebab.of(status),
                number);
        say(number);
    }

    Findable say(@Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            texts.add(names.text(typed));
        }
        return this;
    }

    Findable say(List<String> typed) {
        typed.forEach(this::say);
        return this;
    }

    /** Found by it, but not shown as a passage: it stands beside the title anyhow. */
    Findable silently(String words) {
        silent.add(words);
        return this;
    }

    /** Null when not every word occurs. */
    @Nullable
    Hit find(List<String> words) {
        List<@Nullable String> all = new ArrayList<>(texts);
        all.add(bare.title());
        all.addAll(silent);
        if (!Folded.matches(String.join(" ", words), all)) {
            return null;
        }
        String title = Folded.of(bare.title());
        List<String> missing = words.stream().filter(word -> !title.contains(word)).toList();
        return missing.isEmpty()
                ? bare
                : new Hit(bare.kind(), bare.id(), bare.title(), passage(missing), bare.on(), bare.status(),
                        bare.number());
    }

    /** The first text in which most of those words stand. */
    private @Nullable String passage(List<String> words) {
        String best = null;
        long most = 0;
        for (String text : texts) {
            String folded = Folded.of(text);
            long found = words.stream().filter(folded::contains).count();
            if (found > most) {
                best = text;
                most = found;
            }
        }
        return best == null ? null : cut(best, words);
    }

    private static String cut(String text, List<String> words) {
        String folded = Folded.of(text);
        int at = words.stream().mapToInt(folded::indexOf).filter(found -> found >= 0).min().orElse(0);
        int from = text.length() <= LONGEST || at < BEFORE ? 0 : Math.max(0, text.lastIndexOf(' ', at - BEFORE / 2));
        int to = Math.min(text.length(), from + LONGEST);
        int space = to == text.length() ? to : text.lastIndexOf(' ', to);
        String part = text.substring(from, space > from ? space : to).strip();
        return (from > 0 ? "… " : "") + part + (space < text.length() ? " …" : "");
    }
}
