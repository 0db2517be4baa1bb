package io.sqledge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Removes a directory with all it holds; files that vanish meanwhile are no fault. */
final class DirectoryRemoval {

    private static final int MOST_ATTEMPTS = 20;

    private DirectoryRemoval() { }

    static void remove(Path directory) {
        for (int attempt = 1; Files.exists(directory); attempt++) {
            try {
                removeOnce(directory);
            } catch (IOException | UncheckedIOException e) {
                // Somebody still writes or removes there; who does not end is reported.
                if (attempt == MOST_ATTEMPTS) {
                    throw new IllegalStateException("could not remove " + directory, e);
                }
            }
        }
    }

    private static void removeOnce(Path directory) throws IOException {
        List<Path> all;
        try (var walk = Files.walk(directory)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
