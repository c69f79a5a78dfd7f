package nl.kroniek.query.web.exchange;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A file so large that none of it is read, not even the token of its form: nothing is done with it, so who may open the
 * page is shown the page, with the sentence. It comes before the doors of the house, which look for that token.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class TooLarge extends OncePerRequestFilter {

    private static final String SEEN = TooLarge.class.getName();
    private static final long MOST_SWALLOWED = 64L << 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/kalender/overnemen") || !request.getMethod().equals("POST")
                || request.getContentLengthLong() <= UploadSizes.FILE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(SEEN, true);
        chain.doFilter(new Opened(request), response);
    }

    /**
     * Whether the page is asked for in place of such a file. A browser reads an answer only when it could send
     * everything, so what it sends is thrown away here; of what is beyond all measure the connection is broken.
     */
    static boolean was(HttpServletRequest request) throws IOException {
        if (request.getAttribute(SEEN) == null) {
            return false;
        }
        InputStream file = request.getInputStream();
        byte[] some = new byte[1 << 16];
        long thrown = 0;
        for (int read = file.read(some); read >= 0 && thrown < MOST_SWALLOWED; read = file.read(some)) {
            thrown += read;
        }
        return true;
    }

    /** The same address, opened: without anything that was sent. */
    private static final class Opened extends HttpServletRequestWrapper {

        Opened(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }

        @Override
        public @Nullable String getParameter(String name) {
            return null;
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return null;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Map.of();
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.emptyEnumeration();
        }
    }
}
