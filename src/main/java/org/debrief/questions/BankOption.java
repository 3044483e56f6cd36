package org.debrief.questions;

import java.util.UUID;

/**
 * One option of a question in the bank.
 *
 * @param id random, so that neither its value nor its order tells anything about the key
 */
public record BankOption(UUID id, String text, boolean key, String why) {}
