package nl.kroniek.standalone.figures;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import nl.kroniek.log.LogReader;
import nl.kroniek.query.chronicle.ViewReader;
import nl.kroniek.query.chronicle.Views;
import nl.kroniek.query.view.View;
import org.springframework.stereotype.Component;

/**
 * How long the log is ({@code kroniek_log_head}, the position of its last event) and how many events each view has
 * still to see ({@code kroniek_view_lag{view="seats"}}). Read when somebody scrapes; a database that does not answer is
 * no number.
 */
@Component
class LogFigures implements MeterBinder {

    private final LogReader log;
    private final ViewReader views;

    LogFigures(LogReader log, ViewReader views) {
        this.log = log;
        this.views = views;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("kroniek.log.head", log, LogReader::head).register(meters);
        Views.ALL.forEach(view -> Gauge.builder("kroniek.view.lag", () -> lag(view)).tag("view", view.name())
                .register(meters));
    }

    /** The view first: a log that grows between the two reads makes a lag too large, never one below zero. */
    private long lag(View<?> view) {
        long seen = views.position(view);
        return log.head() - seen;
    }
}
