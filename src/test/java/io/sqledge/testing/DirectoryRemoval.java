package io.sqledge.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Removes a directory with all it holds; files that vanish meanwhile are no fault. */
final class DirectoryRemoval {

    private DirectoryRemoval() { }

    static void remove(Path directory) {
        try {
            List<Path> all;
            try (var walk = Files.walk(directory)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            } catch (NoSuchFileException | UncheckedIOException gone) {
                return;
            }
            for (Path path : all) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
