package io.sqledge;

import io.sqledge.replication.snapshot.CopyProgress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Shows on a terminal how far a copy is, in its last line, which the next line of the log overwrites. A thread of its own,
 * {@code copy-bar}.
 */
final class CopyBar implements AutoCloseable {

    /** What a line of an old terminal holds, less the last place, which would begin the next line. */
    static final int WIDTH = 79;

    private static final int BAR = 12;
    private static final long EVERY_MILLIS = 250;
    private static final String UNITS = "kMGT";

    private final Supplier<CopyProgress.View> progress;
    private final PrintStream out;
    private final Thread thread = new Thread(this::draw, "copy-bar");
    private volatile boolean closed;

    private CopyBar(Supplier<CopyProgress.View> progress, PrintStream out) {
        this.progress = progress;
        this.out = out;
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * On standard error, if that is a terminal.
     *
     * @param progress null while nothing is copied
     * @return null when it is none
     */
    static CopyBar onTerminal(Supplier<CopyProgress.View> progress) {
        return isTerminal(Path.of("/proc/self/fd/2")) ? new CopyBar(progress, System.err) : null;
    }

    /** The console of the JDK may be there without a terminal, from 22 on. Elsewhere than on Linux there is no bar. */
    private static boolean isTerminal(Path descriptor) {
        try {
            String device = Files.readSymbolicLink(descriptor).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void draw() {
        boolean drawn = false;
        while (!closed) {
            CopyProgress.View view = progress.get();
            if (view != null || drawn) {
                // The cursor stays at the beginning: what is logged then stands in a line of its own.
                out.print((view == null ? " ".repeat(WIDTH) : line(view)) + "\r");
                out.flush();
                drawn = view != null;
            }
            try {
                Thread.sleep(EVERY_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Of {@link #WIDTH} characters. */
    static String line(CopyProgress.View view) {
        // Of what is expected, which is only about what comes.
        int percent = view.expectedBytes() <= 0 ? 0 : (int) Math.min(99, view.bytes() * 100 / view.expectedBytes());
        int filled = percent * BAR / 100;
        String left = view.secondsLeft() < 0 ? "" : ", " + duration(view.secondsLeft()) + " left";
        String text = String.format(Locale.ROOT, "copying [%s%s] %2d %%, %d of %d tables, %s, %s/s%s", "#".repeat(filled), " ".repeat(BAR - filled), percent,
                view.tablesDone(), view.tables(), size(view.bytes()), size(view.bytesPerSecond()), left);
        return text.length() > WIDTH ? text.substring(0, WIDTH) : text + " ".repeat(WIDTH - text.length());
    }

    private static String size(long bytes) {
        double value = bytes;
        int unit = -1;
        while (value >= 999.5 && unit + 1 < UNITS.length()) {
            value /= 1000;
            unit++;
        }
        return unit < 0 ? bytes + " B" : String.format(Locale.ROOT, value < 9.95 ? "%.1f %sB" : "%.0f %sB", value, UNITS.charAt(unit));
    }

    private static String duration(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
