package org.debrief.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Shows what was kept while its sender had to sign in, to be sent with one click. */
@ApplicationScoped
class OfferedForms {

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoOn(KeptForm kept) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SendNow(KeptForm kept, boolean multipart, List<ShownField> shown) implements TemplateInstance {}

    @Inject
    SignedOutForms forms;

    /** The page that offers it; empty where nothing was kept for this account. */
    Optional<Response> to(Person person, KeptForm kept, String closed) {
        if (!kept.isEmpty()) {
            return Optional.of(Response.ok(new GoOn(kept)).build());
        }
        return forms.opened(closed, person.id())
                .map(opened -> new SendNow(opened.form(), opened.multipart(), ShownField.of(opened.form(), false)))
                .map(page -> Response.ok(page).build());
    }
}
