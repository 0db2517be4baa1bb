package io.sqledge.pgwire.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.pgwire.message.StartupRequest;
import io.vertx.core.buffer.Buffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartupDecoderTest {

    @Test
    void startupMessageIsPairsOfStrings() {
        assertThat(StartupDecoder.decode(startup(0, "user\0jane\0database\0shop\0\0"))).isEqualTo(
                new StartupRequest.StartupMessage(0, Map.of("user", "jane", "database", "shop"), List.of()));
    }

    @Test
    void unknownProtocolOptionsAreToldApartFromParameters() {
        assertThat(StartupDecoder.decode(startup(2, "user\0j\0_pq_.x\0001\0\0"))).isEqualTo(
                new StartupRequest.StartupMessage(2, Map.of("user", "j"), List.of("_pq_.x")));
    }

    @Test
    void requestsAreNumbers() {
        assertThat(StartupDecoder.decode(Buffer.buffer().appendInt(80877103))).isEqualTo(new StartupRequest.SslRequest());
        assertThat(StartupDecoder.decode(Buffer.buffer().appendInt(80877104))).isEqualTo(new StartupRequest.GssEncRequest());
        assertThat(StartupDecoder.decode(Buffer.buffer().appendInt(80877102).appendInt(17).appendInt(99)))
                .isEqualTo(new StartupRequest.CancelRequest(17, Buffer.buffer().appendInt(99)));
    }

    @Test
    void packetsThatDoNotEndWhereTheySayAreRefused() {
        for (String text : List.of("", "user", "user\0", "user\0jane", "user\0jane\0", "user\0jane\0\0x")) {
            assertThatThrownBy(() -> StartupDecoder.decode(startup(0, text))).as(text)
                    .hasMessage("invalid startup packet layout: expected terminator as last byte");
        }
    }

    @Test
    void otherProtocolsAreRefusedByVersion() {
        assertThatThrownBy(() -> StartupDecoder.decode(Buffer.buffer().appendInt(2 << 16)))
                .hasMessage("unsupported frontend protocol 2.0: server supports 3.0 to 3.2");
    }

    @Test
    void cancelRequestNeedsAKey() {
        assertThatThrownBy(() -> StartupDecoder.decode(Buffer.buffer().appendInt(80877102).appendInt(17)))
                .hasMessage("invalid length of cancel request packet");
    }

    private static Buffer startup(int minor, String text) {
        return Buffer.buffer().appendInt(3 << 16 | minor).appendString(text);
    }
}
