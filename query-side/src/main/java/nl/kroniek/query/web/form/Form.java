package nl.kroniek.query.web.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as the templates of {@code form.html} show it.
 *
 * @param wrongs in the order of the page
 * @param overtaken the version it was made on, when somebody else was faster since; otherwise none
 */
public record Form(Typed typed, List<Wrong> wrongs, @Nullable Long overtaken) {

    public Form {
        wrongs = List.copyOf(wrongs);
    }

    public Form(Typed typed, List<Wrong> wrongs) {
        this(typed, wrongs, null);
    }

    /** For the first time on the screen, made on a version of the thing it is about (none: it begins something). */
    public static Form fresh(Typed typed, @Nullable Long version) {
        return new Form(typed.with(Typed.KEY, null)
                .with(Typed.VERSION, version == null ? null : version.toString()), List.of());
    }

    public String key() {
        return typed.key();
    }

    /** The version for the hidden field; empty when there is none. */
    public String version() {
        return typed.text(Typed.VERSION);
    }

    /** The same form on the version that its reader sees now. */
    private Form on(long version) {
        return new Form(typed.with(Typed.VERSION, Long.toString(version)), wrongs, overtaken);
    }

    /** The same when somebody else was faster, on what stands since then. */
    public Form caughtUp(long version) {
        return overtaken == null ? this : on(version);
    }

    public boolean isWrong() {
        return !wrongs.isEmpty();
    }

    /** As it was typed, white space and all. */
    public String value(String field) {
        return typed.fields().getOrDefault(field, List.of("")).getFirst();
    }

    public boolean isChosen(String field, String value) {
        return typed.fields().getOrDefault(field, List.of()).contains(value);
    }

    /** Whether one of these fields holds something, or should: a part of the page with such a field stands open. */
    public boolean isUsed(List<String> fields) {
        return fields.stream().anyMatch(field -> typed.has(field) || wrong(field) != null);
    }

    /** What is wrong with one field, in one text; null when nothing is. */
    public @Nullable String wrong(String field) {
        String all = wrongs.stream().filter(wrong -> wrong.field().equals(field)).map(Wrong::sentence).distinct()
                .collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }

    /** Ids for {@code aria-describedby}: the help and the error, whichever are there; null when neither is. */
    public @Nullable String describedBy(String field, @Nullable String help) {
        String ids = Stream.of(help == null ? "" : field + "-uitleg", wrong(field) == null ? "" : field + "-fout")
                .filter(id -> !id.isEmpty()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
