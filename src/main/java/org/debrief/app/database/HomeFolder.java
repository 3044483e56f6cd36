package org.debrief.app.database;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything the product keeps. One running copy holds it at a time. */
public final class HomeFolder implements Closeable {

    /** Keeps the locks of open folders from the garbage collector, which would close their files and so release them. */
    private static final Set<HomeFolder> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel lock;

    private HomeFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Opens the folder, made if need be, for this process alone.
     *
     * @throws StartProblem when it cannot be written or another running copy holds it
     */
    public static HomeFolder open(Path wanted) {
        return openUnlessHeld(wanted)
                .orElseThrow(() -> new StartProblem("Another running copy of Debrief uses the folder "
                        + wanted.toAbsolutePath().normalize()
                        + "; stop it first, or set DEBRIEF_HOME to another folder."));
    }

    /** The same; empty when another running copy holds it. */
    static Optional<HomeFolder> openUnlessHeld(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(path);
            // The channel stays open for as long as the folder is held; closing it gives the folder back.
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return Optional.empty();
            }
            HomeFolder home = new HomeFolder(path, channel);
            HELD.add(home);
            return Optional.of(home);
        } catch (IOException e) {
            throw new StartProblem(
                    "Debrief cannot write to the folder " + path
                            + "; make it writable for this user, or set DEBRIEF_HOME to another folder.",
                    e);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** The secret kept in the file {@code name}, made at random the first time and readable by its owner alone. */
    public String secret(String name) {
        Path file = resolve(name);
        try {
            if (!Files.exists(file)) {
                OwnerOnly.writeFile(file, Secrets.random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartProblem("Debrief cannot read or write the file " + file + "; check who owns it.", e);
        }
    }

    @Override
    public void close() throws IOException {
        HELD.remove(this);
        lock.close();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }
}
