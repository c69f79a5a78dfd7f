package nl.kroniek.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import nl.kroniek.command.refusal.Objection;
import nl.kroniek.access.RoleBook;
import nl.kroniek.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands endpoints their {@link CommandRequest}. */
@Configuration(proxyBeanMethods = false)
class Requests implements WebMvcConfigurer {

    private final RoleBook book;
    private final Ulid ids;

    Requests(RoleBook book, Ulid ids) {
        this.book = book;
        this.ids = ids;
    }

    @Bean
    static Ulid ulid() {
        return new Ulid(InstantSource.system());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new HandlerMethodArgumentResolver() {

            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == CommandRequest.class;
            }

            @Override
            public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
                    NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
                return of(request);
            }
        });
    }

    private CommandRequest of(NativeWebRequest request) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http != null && request.getUserPrincipal() instanceof Authentication who
                && who.getPrincipal() instanceof SignedIn user) {
            return new CommandRequest(http, user, book, ids.next());
        }
        throw Objection.NOT_SIGNED_IN.refusal();
    }
}
