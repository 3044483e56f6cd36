package org.debrief;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTag;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;

/** The rooms, the way of the data through them, and what may not live where. */
@ArchTag("sweep")
@AnalyzeClasses(packages = "org.debrief", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] PLAIN_JAVA = {"org.debrief.reading..", "org.debrief.facts..", "org.debrief.drafting.."
    };

    /** From left to right, as the data goes. */
    private static final List<String> ROOMS = List.of(
            "reading", "facts", "drafting", "pages", "people", "briefings", "questions", "quizzes", "reports", "app");

    @ArchTest
    static final ArchRule aRoomImportsOnlyFromTheLeft = fromTheLeft();

    @ArchTest
    static final ArchRule languageRoomsKnowNothingOfTheWebApp = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_JAVA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "java.sql..", "java.net.http..")
            .because("a program without the web app must be able to draft questions");

    @ArchTest
    static final ArchRule languageRoomsUseNoPeopleOrPages = noClasses()
            .that()
            .resideInAnyPackage(PLAIN_JAVA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.debrief.people..", "org.debrief.pages..")
            .because("who reads an article does not change what it says");

    @ArchTest
    static final ArchRule onlyReadingKnowsTheLanguageLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("org.debrief.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("edu.stanford.nlp..", "opennlp..")
            .because("another library must be able to take its place without a change anywhere else");

    @ArchTest
    static final ArchRule fetchingAPageKnowsNothingOfTheWebApp = noClasses()
            .that()
            .resideInAPackage("org.debrief.briefings.addresses..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "io.vertx..", "java.net.http..")
            .because("what keeps the inner network shut must be small enough to be read and tested alone");

    @ArchTest
    static final ArchRule onlyThePageFetcherSpeaksHttp = noClasses()
            .that()
            .resideOutsideOfPackage("org.debrief.briefings.addresses..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .because("every page that is fetched must pass the same checks");

    @ArchTest
    static final ArchRule peopleServeTheRoomsAndUseNone = noClasses()
            .that()
            .resideInAnyPackage("org.debrief.people..", "org.debrief.pages..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PLAIN_JAVA)
            .because("accounts and forms have nothing to do with language");

    @ArchTest
    static final ArchRule appHoldsNoDomain = noClasses()
            .that()
            .resideInAPackage("org.debrief.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.debrief.facts..",
                    "org.debrief.drafting..",
                    "org.debrief.briefings..",
                    "org.debrief.questions..",
                    "org.debrief.quizzes..",
                    "org.debrief.reports..")
            .because("what starts everything must not know the rules of any room");

    @ArchTest
    static final ArchRule entitiesAndRepositoriesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .notBePublic()
            .because("another room must ask for values, not reach into tables");

    @ArchTest
    static final ArchRule everyResourceSaysWhoMayUseIt = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("a page that forgets to say is a page that anybody opens");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because("a test must be able to set the time: inject a Clock");

    @ArchTest
    static final ArchRule reportsOnlyRead = noClasses()
            .that()
            .resideInAPackage("org.debrief.reports..")
            .should()
            .beAnnotatedWith(Entity.class)
            .because("reports read the quiz tables and never write them");

    private static ArchRule fromTheLeft() {
        List<ArchRule> rules = ROOMS.subList(0, ROOMS.size() - 1).stream()
                .map(ArchitectureTest::importsNothingFromTheRight)
                .toList();
        return CompositeArchRule.of(rules).as("a room imports only from the rooms to its left");
    }

    private static ArchRule importsNothingFromTheRight(String room) {
        String[] right = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(name -> "org.debrief." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.debrief." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(right)
                .allowEmptyShould(true)
                .because("a change must not reach back to a room that the data came from");
    }
}
