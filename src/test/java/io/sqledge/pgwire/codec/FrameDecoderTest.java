package io.sqledge.pgwire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.sqledge.pgwire.Frame;
import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class FrameDecoderTest {

    private final FrameDecoder decoder = new FrameDecoder(FrameDecoder.MAX_LARGE);

    @Test
    void messagesAreCutOutOfAnyChunks() {
        Buffer stream = message('Q', 3).appendBuffer(message('S', 0)).appendBuffer(message('d', 70_000));
        for (int chunk : new int[] {1, 2, 5, 7, 4096, stream.length()}) {
            StringBuilder tags = new StringBuilder();
            for (int at = 0; at < stream.length(); at += chunk) {
                decoder.add(stream.getBuffer(at, Math.min(stream.length(), at + chunk)));
                for (Frame frame = decoder.next(); frame != null; frame = decoder.next()) {
                    tags.append(frame.tag()).append(frame.bodyLength()).append(' ');
                }
            }
            assertThat(tags.toString()).as("chunks of %d", chunk).isEqualTo("Q3 S0 d70000 ");
            assertThat(decoder.pendingBytes()).isZero();
        }
    }

    @Test
    void givesNothingWhileTheHeaderIsIncomplete() {
        decoder.add(message('S', 0).getBuffer(0, 4));
        assertThat(decoder.next()).isNull();
        assertThat(decoder.pendingBytes()).isEqualTo(4);
    }

    @Test
    void unknownTypesAreRefusedBeforeTheirLengthIsKnown() {
        decoder.add(Buffer.buffer("z"));
        refuses("invalid frontend message type 122");
    }

    @Test
    void lengthsThatCanNotBeAreRefused() {
        for (int length : new int[] {3, 0, -1, Integer.MIN_VALUE, FrameDecoder.MAX_LARGE + 1}) {
            FrameDecoder fresh = new FrameDecoder(FrameDecoder.MAX_LARGE);
            fresh.add(Buffer.buffer("Q").appendInt(length));
            assertThatThrownBy(fresh::next).as("length %d", length).hasMessage("invalid message length");
        }
    }

    @Test
    void smallMessagesHaveASmallLimit() {
        decoder.add(Buffer.buffer("E").appendInt(FrameDecoder.MAX_SMALL));
        assertThat(decoder.next()).isNull();
        FrameDecoder other = new FrameDecoder(FrameDecoder.MAX_LARGE);
        other.add(Buffer.buffer("E").appendInt(FrameDecoder.MAX_SMALL + 1));
        assertThatThrownBy(other::next).hasMessage("invalid message length");
    }

    @Test
    void startupPacketsHaveNoType() {
        decoder.add(Buffer.buffer().appendInt(8).appendInt(80877103).appendBuffer(message('S', 0)));
        assertThat(decoder.nextStartup()).isEqualTo(Buffer.buffer().appendInt(80877103));
        assertThat(decoder.next().tag()).isEqualTo('S');
    }

    @Test
    void startupPacketsOfImpossibleLengthAreRefused() {
        for (int length : new int[] {-1, 0, 7, FrameDecoder.MAX_STARTUP + 1}) {
            FrameDecoder fresh = new FrameDecoder(FrameDecoder.MAX_LARGE);
            fresh.add(Buffer.buffer().appendInt(length));
            assertThatThrownBy(fresh::nextStartup).as("length %d", length).hasMessage("invalid length of startup packet");
        }
    }

    private void refuses(String message) {
        assertThatThrownBy(decoder::next).isInstanceOfSatisfying(PgException.class, e -> {
            assertThat(e.error().sqlState()).isEqualTo(SqlState.PROTOCOL_VIOLATION);
            assertThat(e.error().message()).isEqualTo(message);
        });
    }

    private static Buffer message(char tag, int bodyLength) {
        return Buffer.buffer().appendByte((byte) tag).appendInt(4 + bodyLength).appendBytes(new byte[bodyLength]);
    }
}
