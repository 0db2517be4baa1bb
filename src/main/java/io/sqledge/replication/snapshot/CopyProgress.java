package io.sqledge.replication.snapshot;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** How far a copy is. Counted by the copying threads, read by anybody. */
public final class CopyProgress {

    private final long startedNanos = System.nanoTime();
    private final AtomicLong tablesDone = new AtomicLong();
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private volatile int tables;
    private volatile long expectedBytes;

    /** One consistent enough look. {@code secondsLeft} is -1 while it can't be told. */
    public record View(int tables, long tablesDone, long rows, long bytes, long expectedBytes, long bytesPerSecond,
            long secondsLeft) {

        @Override
        public String toString() {
            return "tables=" + tablesDone + "/" + tables + " rows=" + rows + " bytes=" + bytes + " bytes_per_second="
                    + bytesPerSecond + (secondsLeft < 0 ? "" : " seconds_left=" + secondsLeft);
        }
    }

    /** @param expected bytes of the tables' heaps, which is about what COPY will send */
    public void expect(int tableCount, long expected) {
        tables = tableCount;
        expectedBytes = expected;
    }

    void copied(long moreRows, long moreBytes) {
        rows.addAndGet(moreRows);
        bytes.addAndGet(moreBytes);
    }

    void tableDone() {
        tablesDone.incrementAndGet();
    }

    public View view() {
        long done = bytes.get();
        long millis = Math.max(1, Duration.ofNanos(System.nanoTime() - startedNanos).toMillis());
        long rate = done * 1000 / millis;
        long left = rate > 0 && expectedBytes > done && tablesDone.get() < tables ? (expectedBytes - done) / rate : -1;
        return new View(tables, tablesDone.get(), rows.get(), done, expectedBytes, rate, left);
    }
}
