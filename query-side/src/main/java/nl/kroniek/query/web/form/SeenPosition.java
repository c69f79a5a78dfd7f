package nl.kroniek.query.web.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The position of the last thing somebody wrote here. Every page they open next has seen it, whichever way they go. */
public final class SeenPosition {

    private static final String NAME = "gezien";
    private static final int SOON_ENOUGH = 600;

    private SeenPosition() {}

    /** @param position of what was recorded; below 0 nothing was, and what was asked before still holds */
    public static void keep(long position, HttpServletResponse response) {
        if (position < 0) {
            return;
        }
        Cookie seen = new Cookie(NAME, Long.toString(position));
        seen.setPath("/");
        seen.setHttpOnly(true);
        seen.setMaxAge(SOON_ENOUGH);
        seen.setAttribute("SameSite", "Lax");
        response.addCookie(seen);
    }

    /** The furthest position that a page must have seen: of the cookie or of the parameter {@code after}. */
    public static OptionalLong of(HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, NAME);
        return Stream.of(request.getParameter("after"), kept == null ? null : kept.getValue())
                .flatMapToLong(SeenPosition::number).max();
    }

    private static LongStream number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? LongStream.of(Long.parseLong(text)) : LongStream.empty();
    }
}
