package io.sqledge.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqledgeConfigTest {

    private static SqledgeConfig from(Map<String, String> environment) {
        return SqledgeConfig.from(environment::get);
    }

    @Test
    void defaultsAreThoseOfTheReadme() {
        SqledgeConfig config = from(Map.of());
        assertThat(config.upstream().toString()).isEqualTo("postgres@localhost:5432/postgres");
        assertThat(config.upstream().schemas()).containsExactly("public");
        assertThat(config.upstream().password()).isNull();
        assertThat(config.replication()).isEqualTo(new ReplicationConfig("sqledge", null, true, false, false, Duration.ofSeconds(1),
                Duration.ofMillis(50), 2, false, 0, List.of()));
        assertThat(config.local().path().toString()).isEqualTo("./sqledge.db");
        assertThat(config.local().spoolLimitBytes()).isEqualTo(1L << 30);
        assertThat(config.pool()).isEqualTo(new PoolConfig(false, 100, Duration.ofSeconds(30), Duration.ofSeconds(60)));
        assertThat(config.proxy()).isEqualTo(new ProxyConfig("localhost", 5433, 1000, 0, Duration.ofSeconds(60),
                (int) ProxyConfig.defaultMessageBytes(), 10_000));
    }

    @Test
    void urlIsReadAsLibpqReadsIt() {
        UpstreamConfig upstream = from(Map.of("SQLEDGE_UPSTREAM_URL",
                "postgresql://us%40er:p%2Fa%3A%C3%A9@[::1]:6543/my%20db?sslmode=verify-full&sslrootcert=/ca.pem")).upstream();
        assertThat(upstream.user()).isEqualTo("us@er");
        assertThat(upstream.password()).isEqualTo("p/a:é");
        assertThat(upstream.host()).isEqualTo("::1");
        assertThat(upstream.port()).isEqualTo(6543);
        assertThat(upstream.database()).isEqualTo("my db");
        assertThat(upstream.sslmode()).isEqualTo("verify-full");
        assertThat(upstream.rootCertificate()).isEqualTo("/ca.pem");
    }

    @Test
    void urlKeepsCharactersBeyondTheBasicPlane() {
        assertThat(from(Map.of("SQLEDGE_UPSTREAM_URL", "postgres://a:\uD83C\uDF75%20\uD83C\uDF75@c/d")).upstream().password())
                .isEqualTo("\uD83C\uDF75 \uD83C\uDF75");
    }

    @Test
    void singleVariablesWinOverTheUrl() {
        UpstreamConfig upstream = from(Map.of("SQLEDGE_UPSTREAM_URL", "postgres://a:b@c/d",
                "SQLEDGE_UPSTREAM_USER", "x", "SQLEDGE_UPSTREAM_NAME", "y", "SQLEDGE_UPSTREAM_SCHEMA", "s1, s2")).upstream();
        assertThat(upstream.toString()).isEqualTo("x@c:5432/y");
        assertThat(upstream.schemas()).containsExactly("s1", "s2");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLEDGE_PROXY_PORT, 70000", "SQLEDGE_MAX_CONNECTIONS, 0", "SQLEDGE_POOL_MODE, statement", "SQLEDGE_POOL_SIZE, 0", "SQLEDGE_MAX_STATEMENTS, 0",
        "SQLEDGE_POOL_WAIT_TIMEOUT, 0s", "SQLEDGE_POOL_IDLE_TIMEOUT, soon", "SQLEDGE_STARTUP_TIMEOUT, 0s",
        "SQLEDGE_PROXY_PORT, http", "SQLEDGE_UPSTREAM_PORT, 0",
        "SQLEDGE_REPLICATION_PLUGIN, wal2json", "SQLEDGE_REPLICATION_SLOT_NAME, Slot-1",
        "SQLEDGE_REPLICATION_CREATE_SLOT, maybe", "SQLEDGE_CATALOG_POLL, soon", "SQLEDGE_CATALOG_POLL, 0s",
        "SQLEDGE_COPY_WORKERS, 17", "SQLEDGE_COPY_MODE, chunks", "SQLEDGE_COPY_RATE, fast", "SQLEDGE_COPY_RATE, 0",
        "SQLEDGE_REPLICATION_TABLES, 'a,,b'", "SQLEDGE_SPOOL_LIMIT, 1XB", "SQLEDGE_READERS, 0", "SQLEDGE_PROXY_ADDRESS, 192.0.2.1",
        "SQLEDGE_AUTH, scram", "SQLEDGE_UPSTREAM_SCHEMA, 'a,,b'"})
    void wrongValueIsRefusedByName(String name, String value) {
        assertThatThrownBy(() -> from(Map.of(name, value))).isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(name).hasMessageContaining("expected");
    }

    @Test
    void tablesAreListed() {
        assertThat(from(Map.of("SQLEDGE_REPLICATION_TABLES", "a, app.Orders,b")).replication().tables()).containsExactly("a", "app.Orders", "b");
    }

    @Test
    void copyIsHeldBackAsAsked() {
        ReplicationConfig replication = from(Map.of("SQLEDGE_COPY_MODE", "tables", "SQLEDGE_COPY_RATE", "10MB", "SQLEDGE_COPY_WORKERS", "1"))
                .replication();
        assertThat(replication.copyTableByTable()).isTrue();
        assertThat(replication.copyRate()).isEqualTo(10L << 20);
        assertThat(replication.copyWorkers()).isEqualTo(1);
    }

    @Test
    void slotOfSomebodyElseIsNotDroppedOnExit() {
        assertThatThrownBy(() -> from(Map.of("SQLEDGE_REPLICATION_DROP_SLOT_ON_EXIT", "true", "SQLEDGE_REPLICATION_CREATE_SLOT", "false")))
                .isInstanceOf(ConfigException.class).hasMessageStartingWith("SQLEDGE_REPLICATION_DROP_SLOT_ON_EXIT");
    }

    @ParameterizedTest
    @CsvSource({"mysql://a:secret@b/c", "postgres://a:secret@b:99999/c", "postgres://a:secret@b/c?sslmode=maybe",
        "postgres://a:secret@b/c?colour=blue", "postgres://a:sec%zzret@b/c", "'postgres://a:secret@b,d/c'"})
    void wrongUrlIsRefusedWithoutThePassword(String url) {
        assertThatThrownBy(() -> from(Map.of("SQLEDGE_UPSTREAM_URL", url))).isInstanceOf(ConfigException.class)
                .hasMessageStartingWith("SQLEDGE_UPSTREAM_URL").hasMessageNotContaining("secret");
    }

    @Test
    void anyAddressIsTakenWhenTrustIsSaid() {
        assertThat(from(Map.of("SQLEDGE_PROXY_ADDRESS", "0.0.0.0", "SQLEDGE_AUTH", "trust")).proxy().address())
                .isEqualTo("0.0.0.0");
    }
}
