package org.debrief.quizzes;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;

/** Stands before the transaction, so that what cannot be committed counts as failed. */
@Measured
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class Measuring {

    @Inject
    MeterRegistry registry;

    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
        Timer.Sample time = Timer.start(registry);
        String outcome = "failed";
        try {
            Object result = call.proceed();
            outcome = "committed";
            return result;
        } finally {
            time.stop(Timer.builder("debrief."
                            + call.getMethod().getAnnotation(Measured.class).value())
                    .tag("outcome", outcome)
                    .serviceLevelObjectives(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofSeconds(1))
                    .register(registry));
        }
    }
}
