package org.debrief.crowd;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** An instructor who decides about questions and rewords them, by the API, and sends again what was not answered. */
final class Reviewer implements Runnable {

    private static final int THOUGHT_MILLIS = 100;

    private final Site site;
    private final Gate gate;
    private final List<Long> questions;
    /** Another reviewer's wordings are no second ones of these. */
    private final String explanation = "Explained for the time " + System.nanoTime() + "-";

    private final Random random = new Random(1);

    /** By question: its status. */
    private final Promise<Long> decisions = new Promise<>();

    /** By an explanation that is given once: the question that has it. */
    private final Promise<String> wordings = new Promise<>();

    Reviewer(Site site, Gate gate, List<Long> questions) {
        this.site = site;
        this.gate = gate;
        this.questions = questions;
    }

    Promise<Long> decisions() {
        return decisions;
    }

    Promise<String> wordings() {
        return wordings;
    }

    @Override
    public void run() {
        try {
            for (int deed = 0; gate.isOpen(); deed++) {
                long question = questions.get(random.nextInt(questions.size()));
                if (deed % 2 == 0) {
                    decide(question, random.nextBoolean() ? "APPROVED" : "REJECTED");
                } else {
                    reword(question, explanation + deed + ".");
                }
                TimeUnit.MILLISECONDS.sleep(THOUGHT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void decide(long question, String status) throws InterruptedException {
        gate.persist(() -> {
            decisions.sent(question, status);
            JsonNode now = site.changeQuestion(question, Map.of("status", status));
            decisions.acknowledged(question, status);
            return now;
        });
    }

    private void reword(long question, String explanation) throws InterruptedException {
        gate.persist(() -> {
            JsonNode before = site.question(question);
            wordings.sent(explanation, String.valueOf(question));
            JsonNode now = before.get("explanation").asText().equals(explanation)
                    ? before
                    : site.changeQuestion(
                            question,
                            Map.of(
                                    "explanation",
                                    explanation,
                                    "version",
                                    before.get("version").asInt()));
            wordings.acknowledged(explanation, String.valueOf(question));
            return now;
        });
    }
}
