package org.debrief.questions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One option of a question in the bank.
 *
 * @param id random, so that neither its value nor its order tells anything about the key
 * @param key whether it is the key, or belongs to it
 * @param prompt what it is to be matched to, in a matching question
 */
public record BankOption(
        UUID id,
        String text,
        boolean key,
        String why,
        @Nullable String prompt) {}
