package io.sqledge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which SET is answered here, and with which value as SHOW gives it; all else is the upstream's. */
class SettingCommandTest {

    private static final SessionSettings SETTINGS = new SessionSettings(Map.of("DateStyle", "ISO, DMY", "TimeZone",
            "Europe/Vienna"), Map.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "SET extra_float_digits = 3 | extra_float_digits | 3", "set session extra_float_digits to '0' | extra_float_digits | 0",
        "SET application_name = 'A b' | application_name | A b", "SET client_encoding TO 'Utf-8' | client_encoding | UTF8",
        "SET datestyle = iso; | DateStyle | ISO, DMY", "SET TimeZone = 'UTC' | TimeZone | UTC",
        "SET timezone = 'Europe/Vienna' | TimeZone | Europe/Vienna", "SET standard_conforming_strings = 'ON' | standard_conforming_strings | on",
        "SET statement_timeout = 0 | statement_timeout | 0", "SET statement_timeout = 1500 | statement_timeout | 1500ms",
        "SET statement_timeout = '60000' | statement_timeout | 1min", "SET statement_timeout = 7200000 | statement_timeout | 2h",
        "SET statement_timeout = 86400000 | statement_timeout | 1d", "SET statement_timeout = 999999999 | statement_timeout | 999999999ms"})
    void isAnsweredHere(String text, String name, String value) {
        SettingCommand command = SettingCommand.of(StatementText.of(text));
        assertThat(command.name()).isEqualTo(name);
        assertThat(command.value(SETTINGS)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SET", "SET SESSION", "SET timezone", "SET timezone TO", "SET timezone =", "SET timezone = 'UTC', 'UTC'",
        "SET timezone = 'utc'", "SET timezone = 5", "SET timezone = DEFAULT", "SET LOCAL timezone = 'UTC'", "SET my.timezone = 'UTC'",
        "SET TIME ZONE 'UTC'", "SET extra_float_digits = -1", "SET extra_float_digits = 4", "SET extra_float_digits = '03'",
        "SET statement_timeout = ''", "SET statement_timeout = '010'", "SET statement_timeout = 010", "SET statement_timeout = 0x10",
        "SET statement_timeout = 1_000", "SET statement_timeout = '5s'", "SET statement_timeout = 1.5", "SET statement_timeout = 1000000000",
        "SET application_name = DEFAULT", "SET application_name = 'größe'", "SET client_encoding = 'latin1'", "SET datestyle = 'German'",
        "SET standard_conforming_strings = off", "SET work_mem = '1MB'", "SET \"TimeZone\" = 'UTC'", "RESET timezone",
        "SET timezone = 'UTC'; SELECT 1", "SET SESSION AUTHORIZATION joe", "SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"})
    void isTheUpstreams(String text) {
        SettingCommand command = SettingCommand.of(StatementText.of(text));
        assertThat(command == null ? null : command.value(SETTINGS)).isNull();
    }
}
