package org.debrief.briefings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.debrief.briefings.addresses.PageFetcher;

/** Makes the one that fetches pages from the public internet; a test puts another in its place. */
@ApplicationScoped
class PageFetching {

    @Produces
    @Singleton
    static PageFetcher pages() {
        return new PageFetcher();
    }
}
