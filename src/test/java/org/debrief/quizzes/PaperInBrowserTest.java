package org.debrief.quizzes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.debrief.testing.Chromium.assertAccessible;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.debrief.people.TestPeople;
import org.debrief.quizzes.TestQuizzes.Classroom;
import org.debrief.testing.Chromium;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quiz as a browser prints it. With {@code -Ddebrief.pictures=FOLDER} the printed file is left there. */
@QuarkusTest
@Tag("browser")
class PaperInBrowserTest {

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init") // set by Quarkus
    URL root;

    @Inject
    TestQuizzes quizzes;

    @Test
    void eachSheetBeginsAPageOfItsOwn() throws IOException {
        Classroom classroom = quizzes.everyFormat(QuizSettings.USUAL);
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.newPerson();
            page.context()
                    .addCookies(TestPeople.browserOf(classroom.instructor()).cookies().entrySet().stream()
                            .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(root.toString()))
                            .toList());
            page.navigate(root + "quizzes/" + classroom.quizId() + "/paper?versions=2&article=yes");
            assertAccessible(page);

            byte[] printed = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            String pictures = System.getProperty("debrief.pictures");
            if (pictures != null) {
                Files.write(Path.of(pictures, "paper.pdf"), printed);
            }
            List<String> pages = pages(printed);
            assertThat(pages).hasSize(7);
            assertThat(pages.get(0)).contains("Dockers and port managers met again");
            assertThat(pages.get(1))
                    .contains("Version A", "Who leads the dockers")
                    .doesNotContain("Name");
            assertThat(pages.get(2)).contains("Answer sheet", "Version A", "Name", "Date");
            assertThat(pages.get(3)).contains("Version B", "Who leads the dockers");
            assertThat(pages.get(5)).contains("Key", "Version A", "EXPLANATION of");
            assertThat(pages.subList(0, 5))
                    .noneMatch(text -> text.contains("EXPLANATION") || text.contains("Sign out"));
        }
    }

    private static List<String> pages(byte[] printed) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
