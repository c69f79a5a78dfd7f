package nl.kroniek.query.web.form;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** The position of the last thing somebody wrote here. Every page they open next has seen it, whichever way they go. */
public final class SeenPosition {

    private static final String NAME = "gezien";
    private static final int SOON_ENOUGH = 600;

    private SeenPosition() {}

    /**
     * What was seen stays seen: a form that is sent once more is answered with the position of the first time, which may
     * lie before what the same person wrote since.
     *
     * @param position of what was recorded; below 0 nothing was
     */
    public static void keep(long position, HttpServletResponse response) {
        if (position < 0 || position < kept()) {
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
        return Stream.of(request.getParameter("after"), cookie(request)).flatMapToLong(SeenPosition::number).max();
    }

    /** Of the cookie that came with this request; -1 for none. */
    private static long kept() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? number(cookie(now.getRequest())).findFirst().orElse(-1)
                : -1;
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        Cookie kept = WebUtils.getCookie(request, NAME);
        return kept == null ? null : kept.getValue();
    }

    private static LongStream number(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? LongStream.of(Long.parseLong(text)) : LongStream.empty();
    }
}
