package org.debrief.people;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The first instructor's account, where no person opens the link on the console. */
@ConfigMapping(prefix = "debrief.admin")
interface AdminSettings {

    Optional<String> email();

    Optional<String> password();
}
