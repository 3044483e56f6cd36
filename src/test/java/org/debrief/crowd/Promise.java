package org.debrief.crowd;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What somebody was told about values that they sent: the last one that was acknowledged must be there, or one that was sent
 * after it and not answered. Many threads use it.
 *
 * @param <K> what has a value
 */
final class Promise<K extends Comparable<K>> {

    private final Map<K, Set<String>> possible = new TreeMap<>();
    private final Set<K> acknowledged = new HashSet<>();
    private int count;

    synchronized void sent(K what, String value) {
        possible.computeIfAbsent(what, none -> new HashSet<>()).add(value);
    }

    synchronized void acknowledged(K what, String value) {
        possible.put(what, new HashSet<>(Set.of(value)));
        acknowledged.add(what);
        count++;
    }

    /** How often something was acknowledged. */
    synchronized int count() {
        return count;
    }

    /** How many of those that were acknowledged are not as they must be. */
    synchronized int lost(Map<K, String> there) {
        return (int) acknowledged.stream()
                .filter(what -> !possible.getOrDefault(what, Set.of()).contains(String.valueOf(there.get(what))))
                .count();
    }
}
