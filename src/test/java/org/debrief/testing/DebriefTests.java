package org.debrief.testing;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;

/** Gives every {@code @QuarkusTest} the same database, so that the application starts once for all of them. */
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
final class DebriefTests {

    private DebriefTests() {}
}
