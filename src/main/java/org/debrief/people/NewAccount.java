package org.debrief.people;

import org.debrief.pages.PlainText;
import org.debrief.pages.Problems;

/** What somebody typed to get an account. */
record NewAccount(String name, String email, String password) {

    static final int LONGEST_NAME = 100;

    static final NewAccount BLANK = new NewAccount("", "", "");

    /** What is wrong with it, apart from an email that has an account already. */
    Problems problems() {
        Problems problems = nameProblems(name);
        if (!EmailAddress.looksRight(email)) {
            problems.add("email", "Give an email address, such as anna@example.org.");
        }
        Passwords.problem(password, email, name).ifPresent(sentence -> problems.add("password", sentence));
        return problems;
    }

    /** What is wrong with a name. */
    static Problems nameProblems(String name) {
        Problems problems = Problems.none();
        if (PlainText.isNone(name)) {
            problems.add("name", "Your name has a character that is no text. Write it again.");
        } else if (name.isBlank()) {
            problems.add("name", "Give your name, as others should read it.");
        } else if (name.strip().length() > LONGEST_NAME) {
            problems.add("name", "Give a shorter name: at most " + LONGEST_NAME + " characters.");
        }
        return problems;
    }
}
