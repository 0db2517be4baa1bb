package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionSettingsTest {

    private static final Map<String, String> REPORTED = Map.of("client_encoding", "UTF8", "server_encoding", "UTF8",
            "DateStyle", "ISO, MDY", "IntervalStyle", "postgres", "TimeZone", "Etc/UTC",
            "standard_conforming_strings", "on", "session_authorization", "app");
    private static final Map<String, String> UNREPORTED = Map.ofEntries(Map.entry("search_path", "\"$user\", public"),
            Map.entry("bytea_output", "hex"), Map.entry("extra_float_digits", "1"), Map.entry("role", "none"),
            Map.entry("row_security", "on"), Map.entry("transform_null_equals", "off"), Map.entry("array_nulls", "on"),
            Map.entry("default_transaction_isolation", "read committed"), Map.entry("lc_monetary", "C"),
            Map.entry("statement_timeout", "90s"), Map.entry("idle_in_transaction_session_timeout", "250ms"),
            Map.entry("idle_session_timeout", "0"), Map.entry("transaction_timeout", ""), Map.entry("sqledge.consistency", ""),
            Map.entry("sqledge.wait", ""), Map.entry("sqledge.min_lsn", ""), Map.entry("sqledge.max_staleness", ""),
            Map.entry("sqledge.ties", ""));

    private static Map<String, String> template() {
        Map<String, String> all = new HashMap<>(REPORTED);
        all.putAll(UNREPORTED);
        return all;
    }

    private static SessionSettings settings() {
        return new SessionSettings(REPORTED, UNREPORTED);
    }

    @Test
    void plainLoginMayReadLocally() {
        assertThat(settings().obstacle(template())).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "client_encoding|LATIN1", "DateStyle|German, DMY", "IntervalStyle|iso_8601", "standard_conforming_strings|off",
        "session_authorization|other", "bytea_output|escape", "extra_float_digits|0", "role|other", "row_security|off",
        "sqledge.consistency|weak", "sqledge.min_lsn|now", "transform_null_equals|on", "array_nulls|off", "default_transaction_isolation|serializable", "lc_monetary|de_DE"})
    void settingThatChangesAnswersIsNamed(String name, String value) {
        SessionSettings settings = settings();
        settings.report(name, value);
        assertThat(settings.obstacle(template())).isEqualTo("setting " + name);
    }

    @Test
    void timesAreReadAsShowGivesThem() {
        assertThat(settings().timeoutMillis("statement_timeout")).isEqualTo(90_000);
        assertThat(settings().timeoutMillis("idle_in_transaction_session_timeout")).isEqualTo(250);
        assertThat(settings().timeoutMillis("idle_session_timeout")).isZero();
        assertThat(settings().timeoutMillis("transaction_timeout")).isZero();
    }

    @Test
    void doubtLastsUntilTheAnswersAreIn() {
        SessionSettings settings = settings();
        settings.doubt();
        assertThat(settings.obstacle(template())).isEqualTo("setting unknown");
        settings.learn(UNREPORTED, false);
        assertThat(settings.obstacle(template())).isNull();
        settings.learn(UNREPORTED, true);
        assertThat(settings.obstacle(template())).isEqualTo("temporary table");
    }

    @Test
    void searchPathIsReadAsPostgresReadsIt() {
        SessionSettings settings = settings();
        assertThat(settings.searchPath()).containsExactly("app", "public");
        settings.report("search_path", "a, \"B \"\"c\" , \"\"");
        assertThat(settings.searchPath()).containsExactly("a", "B \"c", "");
        settings.report("search_path", "");
        assertThat(settings.searchPath()).isEmpty();
    }

    @Test
    void zonesThatAreUtcAreKnown() {
        SessionSettings settings = settings();
        assertThat(settings.timeZoneIsUtc()).isTrue();
        settings.report("TimeZone", "Europe/London");
        assertThat(settings.timeZoneIsUtc()).isFalse();
    }
}
