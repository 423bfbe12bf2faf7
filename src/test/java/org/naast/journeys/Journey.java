package org.naast.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.naast.testing.NaastTest;
import org.springframework.test.context.TestPropertySource;

/**
 * People in a real browser, in an application, a database and a time of their own: one journey after the other, beside all
 * other tests. A browser leaves half of two cores idle.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@NaastTest
@TestPropertySource(properties = "spring.application.name=journeys")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("journeys")
@interface Journey {}
