package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kroniek.query.web.form.Typed;
import org.jspecify.annotations.Nullable;

/** The request that a kept form would have been, with the sign that it only wants to be seen. */
public final class ShownAgain extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = new LinkedHashMap<>();

    ShownAgain(HttpServletRequest request, Map<String, List<String>> fields) {
        super(request);
        fields.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
        parameters.put(Typed.SHOW_ONLY, new String[]{"1"});
    }

    /** Whether this request, in whatever it is wrapped, only wants to be seen. */
    public static boolean is(HttpServletRequest request) {
        return request.getParameter(Typed.SHOW_ONLY) != null;
    }

    @Override
    public String getMethod() {
        return "POST";
    }

    @Override
    public @Nullable String getQueryString() {
        return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
