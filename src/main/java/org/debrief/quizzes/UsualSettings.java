package org.debrief.quizzes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.debrief.pages.Moments;

/** What the form of a new quiz begins with, for one instructor. */
@ApplicationScoped
class UsualSettings {

    @Inject
    StoredQuizzes quizzes;

    SettingsForm of(long instructorId) {
        ZoneId zone = quizzes.lastZone(instructorId).orElseGet(UsualSettings::machines);
        return SettingsForm.usual(zone);
    }

    /** Whether the time zone is only this machine's, so that the instructor's browser knows better. */
    boolean isGuess(long instructorId) {
        return quizzes.lastZone(instructorId).isEmpty();
    }

    /** The zone in which {@link Moments} shows times, too; one that has no name in the list is as good as none. */
    private static ZoneId machines() {
        return TimeZones.named(ZoneId.systemDefault().getId()).orElse(TimeZones.UTC);
    }
}
