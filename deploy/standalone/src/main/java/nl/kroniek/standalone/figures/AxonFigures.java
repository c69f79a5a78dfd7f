package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.micrometer.GlobalMetricRegistry;
import org.axonframework.micrometer.MetricsConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon's own metrics, by hand: its auto-configuration looks for Boot's registry where Boot 3 kept it. */
@Configuration(proxyBeanMethods = false)
class AxonFigures {

    @Bean
    GlobalMetricRegistry axonMetrics(MeterRegistry meters) {
        return new GlobalMetricRegistry(meters);
    }

    @Bean
    MetricsConfigurerModule axonMetricsModule(GlobalMetricRegistry metrics) {
        return new MetricsConfigurerModule(metrics, true);
    }
}
