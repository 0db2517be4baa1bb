package io.sqledge.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageSplitterTest {

    private final List<String> output = new ArrayList<>();
    private final MessageSplitter splitter = new MessageSplitter(new MessageSplitter.Output() {
        @Override
        public void message(char tag, Buffer bytes) {
            output.add(tag + ":" + bytes.length());
        }

        @Override
        public void rows(Buffer bytes) {
            output.add("rows:" + bytes.length());
        }
    });

    private static Buffer message(char tag, int bodyLength) {
        return Buffer.buffer().appendByte((byte) tag).appendInt(bodyLength + 4).appendBytes(new byte[bodyLength]);
    }

    @Test
    void neighbouringRowsLeaveTogether() {
        splitter.accept(message('T', 10).appendBuffer(message('D', 5)).appendBuffer(message('D', 7))
                .appendBuffer(message('C', 3)));
        assertThat(output).containsExactly("T:15", "rows:22", "C:8");
    }

    @Test
    void anyCutGivesTheSameMessages() {
        Buffer all = message('T', 10).appendBuffer(message('D', 50)).appendBuffer(message('C', 3))
                .appendBuffer(message('Z', 1));
        for (int cut = 1; cut < all.length(); cut++) {
            output.clear();
            splitter.accept(all.getBuffer(0, cut));
            splitter.accept(all.getBuffer(cut, all.length()));
            assertThat(output.stream().filter(o -> !o.startsWith("rows"))).as("cut at %d", cut)
                    .containsExactly("T:15", "C:8", "Z:6");
            assertThat(output.stream().filter(o -> o.startsWith("rows"))
                    .mapToInt(o -> Integer.parseInt(o.substring(5))).sum()).isEqualTo(55);
        }
    }

    @Test
    void largeRowLeavesPieceByPiece() {
        Buffer row = message('D', 100_000);
        splitter.accept(row.getBuffer(0, 60_000));
        assertThat(output).containsExactly("rows:60000");
        splitter.accept(row.getBuffer(60_000, row.length()).appendBuffer(message('C', 3)));
        assertThat(output).containsExactly("rows:60000", "rows:40005", "C:8");
    }

    @Test
    void impossibleLengthIsRefused() {
        assertThatThrownBy(() -> splitter.accept(Buffer.buffer().appendByte((byte) 'T').appendInt(3)))
                .isInstanceOf(PgException.class);
    }
}
