package io.sqledge.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.testing.PostgresServer;
import io.sqledge.testing.RequiredTools;
import io.sqledge.testing.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is delivered, on a terminal, which the program script makes. */
@Timeout(120)
class CopyBarIT {

    private static final Pattern PERCENT = Pattern.compile("copying \\[#* *\\] +(\\d+) %, \\d of 1 tables, [^\r\n]*\r");

    @TempDir
    Path directory;

    @Test
    void terminalShowsHowFarTheCopyIs() throws Exception {
        try (TestDatabase database = PostgresServer.shared().createDatabase("bar")) {
            database.run("CREATE TABLE t (id int PRIMARY KEY, v text); INSERT INTO t SELECT i, repeat(md5(i::text), 40) FROM generate_series(1, 5000) i");
            List<String> service = PackagedService.command(database, directory, Map.of("SQLEDGE_PROXY_PORT", "0", "SQLEDGE_COPY_RATE", "3000000",
                    "quarkus.http.host-enabled", "false"));
            Path output = directory.resolve("output");
            Process process = new ProcessBuilder(RequiredTools.tool("script"), "-q", "-c", "exec " + String.join(" ", service), "/dev/null")
                    .redirectErrorStream(true).redirectOutput(output.toFile()).start();
            try {
                while (!Files.readString(output).contains("first copy complete")) {
                    assertThat(process.isAlive()).isTrue();
                    Thread.sleep(100);
                }
            } finally {
                process.descendants().forEach(ProcessHandle::destroy);
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("gone").isTrue();
            }
            Matcher shown = PERCENT.matcher(Files.readString(output));
            assertThat(shown.find()).as(Files.readString(output)).isTrue();
            int first = Integer.parseInt(shown.group(1));
            int last = first;
            while (shown.find()) {
                last = Integer.parseInt(shown.group(1));
            }
            assertThat(last).as("percent shown last, at first %s", first).isGreaterThan(first);
        }
    }
}
