package nl.kroniek.query.web.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;

/**
 * A form that was sent when nobody was signed in any more, or with a token that is not ours any more. What was typed
 * goes along in hidden fields until it can be shown again; it is never sent on by itself.
 *
 * @param address of the page that the form was sent to
 * @param fields everything that was typed; no passwords, no tokens
 */
public record KeptForm(String address, Map<String, List<String>> fields) {

    /** Request attribute under which the sign-in page finds it. */
    public static final String ATTRIBUTE = "kept";

    /**
     * Request attribute: its token was not ours, so it may be of another site; its user has to say that it is theirs.
     */
    public static final String UNPROVEN = "unproven";

    static final String PREFIX = "veld.";

    private static final int MOST_CHARACTERS = 200_000;
    private static final int MOST_FIELDS = 500;
    private static final Pattern NOT_KEPT = Pattern.compile("(?i)_csrf|_toon|.*(wachtwoord|password).*");

    public KeptForm {
        fields = Map.copyOf(fields);
    }

    /** One hidden field. */
    public record Field(String name, String value) {}

    /**
     * @return empty: this is no filled form of ours. Of another site it is not kept either: it would put words in the
     *         user's mouth
     */
    public static Optional<KeptForm> of(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ours = site == null || site.equals("same-origin") || site.equals("none");
        String address = request.getRequestURI();
        return ours && HttpMethod.POST.matches(request.getMethod()) && Destination.safe(address).equals(address)
                ? bounded(address, request.getParameterMap(), "")
                : Optional.empty();
    }

    /** As the sign-in page sends it along. */
    static Optional<KeptForm> back(HttpServletRequest signIn) {
        String address = Destination.safe(signIn.getParameter("naar"));
        return signIn.getParameterMap().keySet().stream().anyMatch(name -> name.startsWith(PREFIX))
                ? bounded(address, signIn.getParameterMap(), PREFIX)
                : Optional.empty();
    }

    private static Optional<KeptForm> bounded(String address, Map<String, String[]> sent, String prefix) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(prefix) && !NOT_KEPT.matcher(name).matches()) {
                kept.put(name.substring(prefix.length()), List.of(values));
            }
        });
        int characters = kept.entrySet().stream().mapToInt(each -> each.getKey().length() + each.getValue().stream()
                .mapToInt(String::length).sum()).sum();
        int fields = kept.values().stream().mapToInt(List::size).sum();
        return kept.isEmpty() || characters > MOST_CHARACTERS || fields > MOST_FIELDS
                ? Optional.empty()
                : Optional.of(new KeptForm(address, kept));
    }

    /** For the sign-in page. */
    public List<Field> hidden() {
        return hidden(PREFIX);
    }

    /** For a form of their own. */
    public List<Field> plain() {
        return hidden("");
    }

    private List<Field> hidden(String prefix) {
        List<Field> hidden = new ArrayList<>();
        fields.forEach((name, values) -> values.forEach(value -> hidden.add(new Field(prefix + name, value))));
        return List.copyOf(hidden);
    }

    /** Shows the form again with everything filled; the page knows by {@code _toon} that it must not act. */
    public void showAgain(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(address).forward(new ShownAgain(request, fields), response);
    }
}
