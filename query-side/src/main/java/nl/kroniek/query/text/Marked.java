package nl.kroniek.query.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/** A text with the places where words were found, so that a page can mark them: case and accents do not count. */
public final class Marked {

    /** A stretch of the text as it was typed; {@code hit} when it is one of the words. */
    public record Part(String text, boolean hit) {}

    private final String text;
    private final StringBuilder folded = new StringBuilder();
    /** For each folded character the place in the text that it came from. */
    private int[] origins = new int[64];

    private Marked(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            fold(at, text.codePointAt(at));
        }
    }

    /** @param words folded, see {@link Folded} */
    public static List<Part> of(String text, Collection<String> words) {
        return new Marked(text).parts(words);
    }

    private void fold(int at, int point) {
        String some = Folded.of(Character.toString(point));
        if (folded.length() + some.length() > origins.length) {
            origins = Arrays.copyOf(origins, 2 * (folded.length() + some.length()));
        }
        Arrays.fill(origins, folded.length(), folded.length() + some.length(), at);
        folded.append(some);
    }

    private List<Part> parts(Collection<String> words) {
        BitSet hit = new BitSet(text.length());
        for (String word : words) {
            for (int at = folded.indexOf(word); at >= 0 && !word.isEmpty(); at = folded.indexOf(word, at + 1)) {
                hit.set(origins[at], end(at + word.length()));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < text.length();) {
            boolean found = hit.get(from);
            int next = found ? hit.nextClearBit(from) : hit.nextSetBit(from);
            int to = next < 0 ? text.length() : Math.min(next, text.length());
            parts.add(new Part(text.substring(from, to), found));
            from = to;
        }
        return parts;
    }

    private int end(int folding) {
        return folding < folded.length() ? origins[folding] : text.length();
    }
}
