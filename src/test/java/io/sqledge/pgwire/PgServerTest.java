package io.sqledge.pgwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqledge.error.PgException;
import io.sqledge.error.SqlState;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The transition table of {@link PgConnection}, row by row, over real sockets and with a session that only notes. */
class PgServerTest {

    private static final byte[] STARTUP = untagged(Buffer.buffer().appendInt(3 << 16).appendString("user\0jane\0\0"));

    private static final int MESSAGE_BYTES = 100_000;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<String> noted = new LinkedBlockingQueue<>();
    private Future<ClientSession> opening;
    private ClientConnection connection;
    private ClientSessionFactory.CancelKey key;
    private PgServer server;

    @BeforeEach
    void listen() {
        server = new PgServer(vertx, (startup, given, client) -> {
            connection = client;
            key = given;
            noted.add("open " + startup.parameters().get("user"));
            if (opening != null) {
                return opening;
            }
            client.write(Buffer.buffer("Z").appendInt(5).appendString("I"));
            return Future.succeededFuture(new NotingSession());
        });
        await(server.listen("127.0.0.1", 0));
    }

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void encryptionIsDeclinedAndStartupGoesOn() throws Exception {
        try (Client client = new Client()) {
            client.send(untagged(Buffer.buffer().appendInt(80877103)));
            assertThat(client.in.readByte()).isEqualTo((byte) 'N');
            client.send(untagged(Buffer.buffer().appendInt(80877104)));
            assertThat(client.in.readByte()).isEqualTo((byte) 'N');
            client.send(STARTUP);
            assertThat(client.read()).startsWith("Z");
        }
    }

    @Test
    void clientsBeyondTheLimitAreRefusedUntilOneHasGone() throws Exception {
        limitTo(new ServerLimits(1, 0, Duration.ofSeconds(60), MESSAGE_BYTES));
        try (Client first = new Client()) {
            first.send(STARTUP);
            assertThat(first.read()).startsWith("Z");
            try (Client second = new Client()) {
                second.send(STARTUP);
                assertThat(second.read()).contains("FATAL", "53300", "sorry, too many clients already");
                assertThat(second.in.read()).isEqualTo(-1);
            }
        }
        String answer;
        do {
            // The place is free once the server has seen the first one go.
            try (Client third = new Client()) {
                third.send(STARTUP);
                answer = third.read();
            }
        } while (answer.contains("53300"));
        assertThat(answer).startsWith("Z");
    }

    @Test
    void oneUserTakesNotMoreThanItsPlaces() throws Exception {
        limitTo(new ServerLimits(10, 1, Duration.ofSeconds(60), MESSAGE_BYTES));
        try (Client first = new Client(); Client other = new Client()) {
            first.send(STARTUP);
            assertThat(first.read()).startsWith("Z");
            try (Client second = new Client()) {
                second.send(STARTUP);
                assertThat(second.read()).contains("FATAL", "53300", "too many connections for role \"jane\"");
                assertThat(second.in.read()).isEqualTo(-1);
            }
            other.send(untagged(Buffer.buffer().appendInt(3 << 16).appendString("user\0joan\0\0")));
            assertThat(other.read()).startsWith("Z");
        }
        String answer;
        do {
            try (Client third = new Client()) {
                third.send(STARTUP);
                answer = third.read();
            }
        } while (answer.contains("53300"));
        assertThat(answer).startsWith("Z");
    }

    @Test
    void messageBeyondTheLimitIsRefusedBeforeItIsThere() throws Exception {
        limitTo(new ServerLimits(10, 0, Duration.ofSeconds(60), MESSAGE_BYTES));
        try (Client client = new Client()) {
            client.send(STARTUP);
            assertThat(client.read()).startsWith("Z");
            client.send(Buffer.buffer("Q").appendInt(MESSAGE_BYTES).appendBytes(new byte[MESSAGE_BYTES - 4]).getBytes());
            assertThat(noted.poll(5, TimeUnit.SECONDS)).isEqualTo("frame Q");
            client.send(Buffer.buffer("Q").appendInt(MESSAGE_BYTES + 1).getBytes());
            assertThat(client.read()).contains("FATAL", "54000", "message of 100001 bytes exceeds the limit of 100000",
                    "SQLEDGE_MAX_MESSAGE_SIZE");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    @Test
    void startUpThatTakesTooLongIsEnded() throws Exception {
        limitTo(new ServerLimits(10, 0, Duration.ofMillis(200), MESSAGE_BYTES));
        try (Client client = new Client()) {
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    private void limitTo(ServerLimits limits) {
        await(server.close());
        server = new PgServer(vertx, (startup, given, client) -> {
            client.write(Buffer.buffer("Z").appendInt(5).appendString("I"));
            return Future.succeededFuture(new NotingSession());
        }, limits);
        await(server.listen("127.0.0.1", 0));
    }

    @Test
    void bytesBehindAnEncryptionRequestAreAnAttack() throws Exception {
        try (Client client = new Client()) {
            client.send(Buffer.buffer(untagged(Buffer.buffer().appendInt(80877103))).appendBytes(STARTUP).getBytes());
            assertThat(client.read()).contains("FATAL", "08P01", "received unencrypted data after SSL request");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    @Test
    void messagesSentWithTheStartupWaitForTheSession() throws Exception {
        try (Client client = new Client()) {
            client.send(Buffer.buffer(STARTUP).appendString("S").appendInt(4).appendString("X").appendInt(4).getBytes());
            assertThat(client.read()).startsWith("Z");
            assertThat(note()).isEqualTo("open jane");
            assertThat(note()).isEqualTo("frame S");
            assertThat(note()).isEqualTo("close");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    @Test
    void sessionThatDoesNotOpenEndsTheConnection() throws Exception {
        opening = Future.failedFuture(PgException.fatal(SqlState.CANNOT_CONNECT_NOW, "not yet").hint("wait"));
        try (Client client = new Client()) {
            client.send(STARTUP);
            assertThat(client.read()).contains("FATAL", "57P03", "not yet", "wait");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    @Test
    void replicationIsRefused() throws Exception {
        try (Client client = new Client()) {
            client.send(untagged(Buffer.buffer().appendInt(3 << 16).appendString("user\0jane\0replication\0database\0\0")));
            assertThat(client.read()).contains("FATAL", "0A000", "replication connections are not served here");
        }
    }

    @Test
    void newerMinorVersionIsNegotiatedDown() throws Exception {
        try (Client client = new Client()) {
            client.send(untagged(Buffer.buffer().appendInt(3 << 16 | 9).appendString("user\0jane\0_pq_.x\0001\0\0")));
            assertThat(client.read()).isEqualTo("v\0\003\0\002\0\0\0\001_pq_.x\0");
            assertThat(client.read()).startsWith("Z");
            assertThat(key.secret()).hasSize(32);
        }
    }

    @Test
    void newestMinorVersionNeedsNoNegotiation() throws Exception {
        try (Client client = new Client()) {
            client.send(untagged(Buffer.buffer().appendInt(3 << 16 | 2).appendString("user\0jane\0\0")));
            assertThat(client.read()).startsWith("Z");
            assertThat(key.secret()).hasSize(32);
        }
        try (Client client = new Client()) {
            client.send(STARTUP);
            assertThat(client.read()).startsWith("Z");
            assertThat(key.secret()).hasSize(4);
        }
    }

    @Test
    void malformedMessageEndsThatConnectionOnly() throws Exception {
        try (Client witness = new Client(); Client client = new Client()) {
            witness.send(STARTUP);
            witness.read();
            client.send(STARTUP);
            client.read();
            client.send("z".getBytes(StandardCharsets.US_ASCII));
            assertThat(client.read()).contains("FATAL", "08P01", "invalid frontend message type 122");
            assertThat(client.in.read()).isEqualTo(-1);
            assertThat(note()).isEqualTo("open jane");
            assertThat(note()).isEqualTo("open jane");
            assertThat(note()).isEqualTo("close");
            witness.send(Buffer.buffer("H").appendInt(4).getBytes());
            assertThat(note()).isEqualTo("frame H");
        }
    }

    @Test
    void cancelReachesTheSessionOfItsKey() throws Exception {
        try (Client client = new Client()) {
            client.send(STARTUP);
            client.read();
            noted.clear();
            try (Client wrong = new Client()) {
                wrong.send(cancel(key.processId(), new byte[4]));
                assertThat(wrong.in.read()).isEqualTo(-1);
            }
            try (Client right = new Client()) {
                right.send(cancel(key.processId(), key.secret()));
                assertThat(right.in.read()).isEqualTo(-1);
            }
            assertThat(note()).isEqualTo("cancel");
            assertThat(noted).isEmpty();
        }
    }

    @Test
    void pausedConnectionDeliversNothingUntilResumed() throws Exception {
        try (Client client = new Client()) {
            client.send(STARTUP);
            client.read();
            note();
            client.send(Buffer.buffer("D").appendInt(4).appendString("H").appendInt(4).getBytes());
            assertThat(note()).isEqualTo("frame D");
            assertThat(noted.poll(200, TimeUnit.MILLISECONDS)).isNull();
            connection.resume();
            assertThat(note()).isEqualTo("frame H");
        }
    }

    @Test
    void roomThatNobodyWaitsForIsNoFailure() throws Exception {
        vertx.exceptionHandler(failure -> noted.add("failed: " + failure));
        Buffer large = Buffer.buffer(new byte[8 * 1024 * 1024]);
        await(server.close());
        server = new PgServer(vertx, (startup, given, client) -> {
            client.write(large);
            client.whenDrained().onComplete(drained -> {
                noted.add("drained");
                client.write(large);
                client.write(Buffer.buffer("done"));
                client.flush();
            });
            return Future.succeededFuture(new NotingSession());
        });
        await(server.listen("127.0.0.1", 0));
        try (Client client = new Client()) {
            client.send(STARTUP);
            client.in.readFully(new byte[2 * large.length() + 4]);
        }
        assertThat(noted.poll(5, TimeUnit.SECONDS)).isEqualTo("drained");
        assertThat(noted.poll(5, TimeUnit.SECONDS)).isEqualTo("close");
    }

    @Test
    void shutdownTellsClients() throws Exception {
        try (Client client = new Client()) {
            client.send(STARTUP);
            client.read();
            await(server.close());
            assertThat(client.read()).contains("FATAL", "57P01", "terminating connection due to administrator command");
            assertThat(client.in.read()).isEqualTo(-1);
        }
    }

    @Test
    void takenPortIsNamedWithItsSetting() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PgServer second = new PgServer(vertx, (startup, given, client) -> Future.failedFuture("none"));
            assertThatThrownBy(() -> await(second.listen("127.0.0.1", taken.getLocalPort())))
                    .hasRootCauseInstanceOf(IOException.class)
                    .hasMessageContaining("SQLEDGE_PROXY_PORT");
        }
    }

    private String note() throws InterruptedException {
        return noted.poll(5, TimeUnit.SECONDS);
    }

    private static void await(Future<?> future) {
        future.toCompletionStage().toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static byte[] cancel(int processId, byte[] secret) {
        return untagged(Buffer.buffer().appendInt(80877102).appendInt(processId).appendBytes(secret));
    }

    private static byte[] untagged(Buffer body) {
        return Buffer.buffer().appendInt(body.length() + 4).appendBuffer(body).getBytes();
    }

    /** Notes what it is told, and asks for a pause at each Describe. */
    private final class NotingSession implements ClientSession {
        @Override
        public void onFrame(Frame frame) {
            noted.add("frame " + frame.tag());
            if (frame.tag() == 'D') {
                connection.pause();
            }
        }

        @Override
        public void onClose() {
            noted.add("close");
        }

        @Override
        public Future<Void> onCancel() {
            noted.add("cancel");
            return Future.succeededFuture();
        }
    }

    private final class Client implements AutoCloseable {
        private final Socket socket = new Socket("127.0.0.1", server.port());
        private final DataInputStream in = new DataInputStream(socket.getInputStream());

        Client() throws IOException {
            socket.setSoTimeout(10_000);
        }

        void send(byte[] bytes) throws IOException {
            socket.getOutputStream().write(bytes);
        }

        /** Type and body of the next message. */
        String read() throws IOException {
            char tag = (char) in.readByte();
            byte[] body = new byte[in.readInt() - 4];
            in.readFully(body);
            return tag + new String(body, StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
