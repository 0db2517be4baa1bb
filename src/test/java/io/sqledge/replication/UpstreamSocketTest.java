package io.sqledge.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class UpstreamSocketTest {

    private ServerSocket listener;
    private UpstreamSocket socket;
    private Socket peer;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        String number = UpstreamSocket.newNumber();
        Socket made = new UpstreamSocket.Factory(number).createSocket(listener.getInetAddress(), listener.getLocalPort());
        socket = UpstreamSocket.take(number);
        assertThat(socket).isSameAs(made);
        peer = listener.accept();
        socket.setSoTimeout(4_321);
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        peer.close();
        listener.close();
    }

    @Test
    void waitingTakesNothingAway() throws Exception {
        assertThat(socket.await(10)).isFalse();
        peer.getOutputStream().write(new byte[] {7, -1});
        assertThat(socket.await(10_000)).isTrue();
        assertThat(socket.await(10_000)).isTrue();
        InputStream in = socket.getInputStream();
        assertThat(in.available()).isEqualTo(2);
        assertThat(in.read()).isEqualTo(7);
        assertThat(in.read()).isEqualTo(255);
        assertThat(in.available()).isZero();
        assertThat(socket.await(10)).isFalse();
        assertThat(socket.getSoTimeout()).isEqualTo(4_321);
    }

    @Test
    void endIsSomethingToRead() throws Exception {
        peer.close();
        assertThat(socket.await(10_000)).isTrue();
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
        assertThat(socket.getInputStream().read(new byte[10], 0, 10)).isEqualTo(-1);
    }

    @Test
    void readerThatGaveUpReadsOn() throws Exception {
        socket.setSoTimeout(20);
        assertThatThrownBy(() -> socket.getInputStream().read(new byte[10], 0, 10)).isInstanceOf(SocketTimeoutException.class);
        peer.getOutputStream().write(5);
        socket.setSoTimeout(10_000);
        assertThat(socket.getInputStream().read()).isEqualTo(5);
    }

    @Test
    void piecesOfAnySizeMakeTheWhole() throws Exception {
        byte[] sent = new byte[1_000_000];
        Random random = new Random(3);
        random.nextBytes(sent);
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> {
            try {
                peer.getOutputStream().write(sent);
                peer.shutdownOutput();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        byte[] received = new byte[sent.length];
        int at = 0;
        while (at < received.length) {
            // Shorter and longer than what the socket takes at a time, at any place of the array.
            int wanted = Math.min(received.length - at, random.nextInt(10) == 0 ? 100_000 : 1 + random.nextInt(20_000));
            at += socket.getInputStream().read(received, at, wanted);
        }
        assertThat(socket.getInputStream().read()).isEqualTo(-1);
        sending.get();
        assertThat(Arrays.equals(received, sent)).isTrue();
    }

    @Test
    void closedMeansClosedToBoth() throws Exception {
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return socket.await(20_000);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        Thread.sleep(50);
        assertThat(socket.isClosed()).isFalse();
        socket.close();
        assertThat(socket.isClosed()).isTrue();
        assertThatThrownBy(waiting::get).hasRootCauseInstanceOf(IOException.class);
        assertThat(peer.getInputStream().read()).isEqualTo(-1);
        socket.close();
    }

    /** The driver asks its factory again when it sends a cancel request. */
    @Test
    void socketsOfAConnectionThatIsOpenAreNotKept() throws Exception {
        String number = UpstreamSocket.newNumber();
        UpstreamSocket.Factory factory = new UpstreamSocket.Factory(number);
        Socket first = factory.createSocket();
        Socket second = factory.createSocket();
        assertThat(UpstreamSocket.take(number)).isSameAs(second).isNotSameAs(first);
        factory.createSocket();
        assertThat(UpstreamSocket.take(UpstreamSocket.newNumber())).isNull();
    }
}
