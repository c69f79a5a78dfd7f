package nl.kroniek.query.web.exchange;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How much of an upload is read at all; see also {@link TooLarge}. More than the page takes, so that a file which is
 * somewhat too large is told so in a sentence; never onto a disk, for it may hold what is not public.
 */
@Configuration(proxyBeanMethods = false)
class UploadSizes {

    static final int FILE = 8 << 20;
    private static final int REQUEST = 9 << 20;

    @Bean
    MultipartConfigElement multipartConfigElement() {
        return new MultipartConfigElement("", FILE, REQUEST, REQUEST);
    }
}
