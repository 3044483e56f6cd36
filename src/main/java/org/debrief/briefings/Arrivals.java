package org.debrief.briefings;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.debrief.briefings.addresses.PageFetcher;
import org.debrief.briefings.addresses.UnreachableAddress;
import org.debrief.briefings.documents.DocumentReader;
import org.debrief.briefings.documents.ReadDocument;
import org.debrief.briefings.documents.UnreadableDocument;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Reads documents as they are handed in, a few at a time; one that cannot be read does not keep the others. */
@ApplicationScoped
class Arrivals {

    private static final Logger LOG = Logger.getLogger(Arrivals.class);

    /** Pages take seconds to come, and documents memory to read. */
    private static final int AT_ONCE = 4;

    private static final String UNEXPECTED =
            "Something went wrong while it was read. Copy the article's text and paste it instead.";

    @Inject
    PageFetcher pages;

    private final ExecutorService readers = Executors.newFixedThreadPool(AT_ONCE, work -> {
        Thread thread = new Thread(work, "document-reader");
        // The libraries look for their parts through it.
        thread.setContextClassLoader(Arrivals.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    });

    /** All of them, in this order; waits for the slowest. */
    List<Arrival> read(List<FileUpload> files, List<String> addresses) {
        List<Callable<Arrival>> work = new ArrayList<>();
        files.forEach(file -> work.add(() -> file(file)));
        addresses.forEach(address -> work.add(() -> page(address)));
        try {
            List<Arrival> arrivals = new ArrayList<>();
            for (Future<Arrival> arrival : readers.invokeAll(work)) {
                arrivals.add(arrival.get());
            }
            return arrivals;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The server is stopping.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A document could not be read.", e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        readers.shutdownNow();
    }

    private static Arrival file(FileUpload file) {
        return attempt(
                file.fileName(), () -> DocumentReader.read(file.uploadedFile(), Arrival.nameOf(file.fileName())));
    }

    private Arrival page(String address) {
        return attempt(address, () -> FetchedDocument.of(pages.fetch(address)));
    }

    /** Reads one document. */
    @FunctionalInterface
    private interface Reading {
        ReadDocument read() throws Exception;
    }

    private static Arrival attempt(String name, Reading reading) {
        try {
            return Arrival.read(name, form(reading.read()));
        } catch (UnreadableDocument unreadable) {
            return Arrival.unreadable(name, unreadable.sentence());
        } catch (UnreachableAddress unreachable) {
            return Arrival.unreadable(name, unreachable.sentence());
        } catch (Exception unexpected) {
            LOG.error("A document could not be read.", unexpected);
            return Arrival.unreadable(name, UNEXPECTED);
        }
    }

    private static BriefingForm form(ReadDocument document) {
        String day = document.published() == null ? "" : document.published().toString();
        return new BriefingForm(document.title(), document.source(), day, document.text()).shortened();
    }
}
