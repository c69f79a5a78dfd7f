package nl.kroniek.query.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kroniek.query.access.Visitors;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the layout say who is signed in, on every page and on the page of an error. */
@Configuration(proxyBeanMethods = false)
class HeadOfPage implements WebMvcConfigurer {

    private static final String VISITOR = "visitor";

    private final Visitors visitors;

    HeadOfPage(Visitors visitors) {
        this.visitors = visitors;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                visitors.current().ifPresent(visitor -> request.setAttribute(VISITOR, visitor));
                return true;
            }
        }).excludePathPatterns("/v1/**", "/actuator/**");
    }
}
