package io.sqledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqledge.replication.snapshot.CopyProgress;
import org.junit.jupiter.api.Test;

class CopyBarTest {

    private static String line(int tables, long done, long bytes, long expected, long rate, long left) {
        String line = CopyBar.line(new CopyProgress.View(tables, done, 0, bytes, expected, rate, left));
        assertThat(line).hasSize(CopyBar.WIDTH);
        return line.stripTrailing();
    }

    @Test
    void tellsWhatIsDoneHowFastAndHowLongItTakes() {
        assertThat(line(10, 3, 1_260_000_000L, 3_000_000_000L, 12_400_000, 140))
                .isEqualTo("copying [#####       ] 42 %, 3 of 10 tables, 1.3 GB, 12 MB/s, 2 min left");
        assertThat(line(2, 0, 0, 5_000_000, 0, -1)).isEqualTo("copying [            ]  0 %, 0 of 2 tables, 0 B, 0 B/s");
        assertThat(line(2, 1, 4_100, 8_000, 999, 4)).isEqualTo("copying [######      ] 51 %, 1 of 2 tables, 4.1 kB, 999 B/s, 4 s left");
    }

    @Test
    void moreThanExpectedIsNotYetAll() {
        assertThat(line(1, 0, 9_960_000, 5_000_000, 999_600, -1)).isEqualTo("copying [########### ] 99 %, 0 of 1 tables, 10 MB, 1.0 MB/s");
        assertThat(line(0, 0, 0, 0, 0, -1)).startsWith("copying [            ]  0 %");
    }
}
