package org.debrief.app.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs for this kind of machine, unpacked from the product's jars on the first start. */
final class PostgresBinaries {

    /** The version of the server that this product brings, as the build knows it: "18.4.0". */
    static final String VERSION = versionOfTheBuild();

    private final Path folder;

    private PostgresBinaries(Path folder) {
        this.folder = folder;
    }

    /** The major version, on which the format of a data folder depends. */
    static String majorVersion() {
        return VERSION.substring(0, VERSION.indexOf('.'));
    }

    /** The programs below {@code parent}, unpacked there if they are not yet. */
    static PostgresBinaries in(Path parent) throws IOException {
        Path folder = parent.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(folder)) {
            Path draft = Files.createTempDirectory(parent, ".postgresql");
            unpack(archiveName(System.getProperty("os.name"), System.getProperty("os.arch")), draft);
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The archive's name in the jars, which follow the names of "uname". */
    static String archiveName(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String arch = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> osArch;
        };
        return "postgres-" + system + "-" + arch + ".txz";
    }

    private static void unpack(String archive, Path target) throws IOException {
        InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive);
        if (packed == null) {
            throw new StartProblem("Debrief brings no PostgreSQL for this machine (" + archive
                    + "); set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server.");
        }
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                write(entry, entries, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
            throw new IOException("The archive has an entry outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        if ((entry.getMode() & 0100) != 0 || file.startsWith(target.resolve("bin"))) {
            boolean done = file.toFile().setExecutable(true);
            if (!done) {
                throw new IOException("Cannot make " + file + " executable");
            }
        }
    }

    private static String versionOfTheBuild() {
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("/postgresql.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("The product does not say which PostgreSQL it brings", e);
        }
    }
}
