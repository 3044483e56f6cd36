package org.debrief.app.web;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.debrief.people.KeptForm;
import org.debrief.people.SignedOutForms;

/**
 * Reads what was typed in a form whose sender is turned away because the session has ended, so that it can be kept for
 * after signing in. Who may come in is decided before a form is read, so nothing else has read it.
 */
@ApplicationScoped
class FormsWithoutSession {

    /** What is read for somebody who may be nobody: no documents. */
    private static final long LONGEST = 2L * 1024 * 1024;

    @Inject
    SignedOutForms forms;

    @Inject
    FormTokens tokens;

    /** Whether this is such a form, from a page of ours. */
    boolean isOne(RoutingContext context) {
        return SendableForms.isTyped(context.normalizedPath())
                && SentForm.isPlain(context)
                && SentForm.isOwn(context.request())
                && SentForm.length(context.request()) <= LONGEST;
    }

    /** Asks to sign in and keeps the form; empty where it cannot be kept. */
    Uni<Optional<Response>> keep(RoutingContext context) {
        return Uni.createFrom()
                .<Map<String, List<String>>>emitter(read -> read(context.request(), read))
                .map(fields -> answer(fields, context));
    }

    private Optional<Response> answer(Map<String, List<String>> fields, RoutingContext context) {
        KeptForm form = KeptForm.of(context.normalizedPath(), fields);
        Optional<Response> page =
                form.fields().isEmpty() ? Optional.empty() : forms.ask(form, SentForm.isMultipart(context), context);
        page.ifPresent(there -> tokens.renew(context));
        return page;
    }

    /** None where a document is among them, which a browser does not give twice. */
    private static void read(HttpServerRequest request, UniEmitter<? super Map<String, List<String>>> read) {
        AtomicBoolean documents = new AtomicBoolean();
        request.setExpectMultipart(true);
        request.uploadHandler(upload -> {
            upload.handler(ignored -> {});
            if (!upload.filename().isEmpty()) {
                documents.set(true);
            }
        });
        request.exceptionHandler(read::fail);
        request.endHandler(end -> {
            Map<String, List<String>> fields = new LinkedHashMap<>();
            if (!documents.get()) {
                request.formAttributes()
                        .names()
                        .forEach(name ->
                                fields.put(name, request.formAttributes().getAll(name)));
            }
            read.complete(fields);
        });
        request.resume();
    }
}
