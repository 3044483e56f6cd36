package org.debrief.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Prints our figures for a table of answers beside those that Moodle printed for the same table. The folder has
 * {@code answers_*.csv}, a line a learner and a column a question, where a right answer begins with "right"; and
 * {@code moodle_statistics_*.jsonl}: a line for the quiz and one for each question. Run by the profile {@code measure}.
 */
final class StatisticsComparison {

    private final List<Double> differences = new ArrayList<>();

    private StatisticsComparison() {}

    public static void main(String[] arguments) throws IOException {
        new StatisticsComparison().compare(Path.of(arguments[0]));
    }

    private void compare(Path folder) throws IOException {
        MarkTable table = table(file(folder, "answers_", ".csv"));
        List<String> lines = Files.readAllLines(file(folder, "moodle_statistics_", ".jsonl"));
        ScoreAnalysis scores = new ScoreAnalysis(table);
        ItemAnalysis items = new ItemAnalysis(table);
        print("quiz", "mean", lines.get(0), scores.mean());
        print("quiz", "median", lines.get(0), scores.median());
        print("quiz", "sd", lines.get(0), scores.standardDeviation());
        print("quiz", "skew", lines.get(0), scores.skewness());
        print("quiz", "kurt", lines.get(0), scores.kurtosis());
        print("quiz", "cic", lines.get(0), scores.internalConsistency());
        print("quiz", "errorratio", lines.get(0), scores.errorRatio());
        print("quiz", "se", lines.get(0), scores.standardError());
        for (int i = 0; i < table.questions(); i++) {
            String line = lines.get(i + 1);
            String name = "question " + (i + 1);
            print(name, "facility", line, items.facility(i));
            print(name, "sd", line, items.standardDeviation(i));
            print(name, "effw", line, items.effectiveWeight(i));
            print(name, "disc", line, items.discrimination(i));
            print(name, "eff", line, items.discriminativeEfficiency(i));
        }
        System.out.printf(
                "%d figures of %d learners, greatest relative difference %.1e%n",
                differences.size(),
                table.learners(),
                differences.stream().max(Comparator.naturalOrder()).orElseThrow());
    }

    private void print(String of, String name, String line, OptionalDouble ours) {
        double moodles = number(line, name);
        differences.add(Math.abs(ours.orElseThrow() - moodles) / Math.abs(moodles));
        System.out.printf("%-12s %-10s ours %.12f Moodle's %.12f%n", of, name, ours.getAsDouble(), moodles);
    }

    private static double number(String line, String name) {
        String label = '"' + name + "\":";
        String rest = line.substring(line.indexOf(label) + label.length());
        return Double.parseDouble(rest.split("[,}]", 2)[0].replace("\"", ""));
    }

    private static MarkTable table(Path file) throws IOException {
        List<double[]> marks = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser lines = CSVParser.parse(Files.readString(file), format)) {
            for (CSVRecord line : lines) {
                marks.add(line.stream()
                        .mapToDouble(answer -> answer.startsWith("right") ? 1 : 0)
                        .toArray());
            }
        }
        double[] maxima = new double[marks.get(0).length];
        Arrays.fill(maxima, 1);
        return new MarkTable(marks.toArray(double[][]::new), maxima);
    }

    private static Path file(Path folder, String start, String end) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(start)
                            && file.getFileName().toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
