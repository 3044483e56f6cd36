package org.debrief.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The places of {@code places.txt}, which says when they may serve as distractors. */
final class Gazetteer {

    private record Country(String name, String capital, String region) {}

    private static final class Loaded {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("US", "United States"),
            Map.entry("U.S.", "United States"),
            Map.entry("USA", "United States"),
            Map.entry("United States of America", "United States"),
            Map.entry("America", "United States"),
            Map.entry("UK", "United Kingdom"),
            Map.entry("U.K.", "United Kingdom"),
            Map.entry("Britain", "United Kingdom"),
            Map.entry("Great Britain", "United Kingdom"),
            Map.entry("Burma", "Myanmar"),
            Map.entry("Holland", "Netherlands"),
            Map.entry("UAE", "United Arab Emirates"),
            Map.entry("Czechia", "Czech Republic"),
            Map.entry("Kiev", "Kyiv"));

    private final List<Country> countries = new ArrayList<>();
    /** The states of the United States with the part of it that they lie in. */
    private final Map<String, String> states = new LinkedHashMap<>();

    private Gazetteer() {
        InputStream in = Gazetteer.class.getResourceAsStream("places.txt");
        if (in == null) {
            throw new IllegalStateException("The list of places is not on the class path.");
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split(" \\| ");
                if (line.startsWith("#")) {
                    continue;
                }
                if (columns.length == 3 && columns[0].equals("STATE")) {
                    states.put(columns[1], columns[2]);
                } else if (columns.length == 3) {
                    countries.add(new Country(columns[0], columns[1], columns[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a place as the list has it, without "the". */
    static String usual(String name) {
        String bare = name.replaceFirst("^[Tt]he ", "");
        return OTHER_NAMES.getOrDefault(bare, bare);
    }

    /** What sort of place this is; empty for a place that is not in the list, or a name that two of them share. */
    static Optional<NameKind> kindOf(String name) {
        String usual = usual(name);
        boolean state = Loaded.GAZETTEER.states.containsKey(usual);
        boolean country =
                Loaded.GAZETTEER.countries.stream().anyMatch(c -> c.name().equals(usual));
        boolean capital =
                Loaded.GAZETTEER.countries.stream().anyMatch(c -> c.capital().equals(usual));
        if ((state ? 1 : 0) + (country ? 1 : 0) + (capital ? 1 : 0) != 1) {
            return Optional.empty();
        }
        return Optional.of(country ? NameKind.COUNTRY : state ? NameKind.STATE : NameKind.CITY);
    }

    /** Other places of the same sort and region, in a fixed order. */
    static List<String> beside(String name) {
        String usual = usual(name);
        Optional<NameKind> kind = kindOf(name);
        if (kind.isEmpty()) {
            return List.of();
        }
        if (kind.get() == NameKind.STATE) {
            String part = String.valueOf(Loaded.GAZETTEER.states.get(usual));
            return Loaded.GAZETTEER.states.entrySet().stream()
                    .filter(s -> s.getValue().equals(part) && !s.getKey().equals(usual))
                    .map(Map.Entry::getKey)
                    .toList();
        }
        boolean capital = kind.get() == NameKind.CITY;
        String region = Loaded.GAZETTEER.countries.stream()
                .filter(c -> (capital ? c.capital() : c.name()).equals(usual))
                .map(Country::region)
                .findFirst()
                .orElseThrow();
        return Loaded.GAZETTEER.countries.stream()
                .filter(c -> c.region().equals(region) && !c.name().equals(c.capital()))
                .map(c -> capital ? c.capital() : withArticle(c.name()))
                .filter(other -> !usual(other).equals(usual))
                .toList();
    }

    /** Whether the words name the capital of this country. */
    static boolean namesCapitalOf(String country, String words) {
        return Loaded.GAZETTEER.countries.stream()
                .anyMatch(c -> c.name().equals(usual(country)) && words.contains(c.capital()));
    }

    /** Whether one of the two places lies in the other. */
    static boolean isInside(String one, String other) {
        String a = usual(one);
        String b = usual(other);
        return Loaded.GAZETTEER.countries.stream()
                .anyMatch(c -> c.name().equals(a) && c.capital().equals(b)
                        || c.name().equals(b) && c.capital().equals(a));
    }

    static String withArticle(String country) {
        return country.matches("Netherlands|Philippines|Czech Republic|United .*") ? "the " + country : country;
    }
}
