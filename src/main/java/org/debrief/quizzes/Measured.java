package org.debrief.quizzes;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The time that a method takes is kept, with whether it did what it was to do: its commit is part of it. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface Measured {

    /** The name of the figure, after "debrief.". */
    @Nonbinding
    String value() default "";
}
