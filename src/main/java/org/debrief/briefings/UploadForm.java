package org.debrief.briefings;

import java.util.List;
import org.debrief.pages.Problems;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * What was handed in with one form.
 *
 * @param typed the article that was pasted, and what was typed beside it
 * @param addresses as they were typed, one a line
 * @param again whether an article is wanted although it is there already
 */
record UploadForm(BriefingForm typed, List<FileUpload> files, String addresses, boolean again) {

    /** So that one form does not keep the server busy for long. */
    static final int MOST_DOCUMENTS = 20;

    UploadForm {
        // A browser sends an empty part where no file was chosen.
        files = files.stream().filter(file -> !file.fileName().isEmpty()).toList();
    }

    List<String> eachAddress() {
        return addresses
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    int documents() {
        return files.size() + eachAddress().size();
    }

    boolean isOnlyPasted() {
        return documents() == 0;
    }

    /** What keeps its documents from being read. */
    Problems tooMany(long waiting) {
        Problems problems = Problems.none();
        if (documents() > MOST_DOCUMENTS) {
            problems.add(
                    "files",
                    "At most " + MOST_DOCUMENTS
                            + " documents can be handed in at once. Choose fewer, and the others afterwards.");
        } else if (waiting + documents() > Intakes.MOST_WAITING) {
            problems.add(
                    "files",
                    waiting
                            + " documents wait to be looked at already. Have questions drafted from them, or leave them out, first.");
        }
        return problems;
    }
}
