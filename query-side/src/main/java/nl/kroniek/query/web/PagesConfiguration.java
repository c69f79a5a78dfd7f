package nl.kroniek.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Languages and messages of the pages. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

    /** Two names: Thymeleaf and Spring look for the first, our own classes ask for the second. */
    @Bean({"messageSource", "pageMessages"})
    MessageSource pageMessages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(Texts.bundles());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(LanguageChoice.DUTCH);
        return messages;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    /** Who chose a language by link keeps it. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleResolver language = new LanguageChoice();
        registry.addInterceptor(new HandlerInterceptor() {
            @Override
            public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
                if (request.getParameter(LanguageChoice.NAME) != null) {
                    language.setLocale(request, response, language.resolveLocale(request));
                }
                return true;
            }
        }).excludePathPatterns("/v1/**", "/actuator/**");
    }
}
